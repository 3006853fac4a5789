import { Wrapper } from "#wrapper";
import { connect } from "./legacy/wrapper.js";

export const all = [new Wrapper(), connect()];
