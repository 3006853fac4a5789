// 1: the exported name stays
export const { Wrapper, connect } = require("./legacy/wrapper");
// 2: a call has no name that could stay
export const { createXSync } = require("./legacy/factory");
export const one = [new Wrapper(), createXSync({ userId: "a" })];
// 3: the module as a whole
export const legacy = require("./legacy/wrapper");
export const two = legacy.connect();
