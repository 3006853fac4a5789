// 1: the exported name stays
export const { Manager: Wrapper, connect } = require("./core/manager");
// 2: a call has no name that could stay
export const { createXSync } = require("./legacy/factory");
const { Manager } = require("./core/manager");
export const one = [new Wrapper(), Manager.forUser({ userId: "a" })];
// 3: the module as a whole
export const legacy = require("./legacy/wrapper");
export const two = connect();
