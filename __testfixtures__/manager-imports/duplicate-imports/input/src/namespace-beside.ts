import * as core from "./core/manager";
import { connect, Wrapper } from "./legacy/wrapper";

export const all = [new Wrapper(), connect, core];
