import * as core from "./core/manager";
import { connect, Manager } from "./core/manager";

export const all = [new Manager(), connect, core];
