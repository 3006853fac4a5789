import { Manager } from "#manager";
import { connect } from "./manager.js";

export const all = [new Manager(), connect()];
