import * as sockets from "./legacy/wrapper";
const legacy = require("./legacy/factory");

const { Wrapper, connect: open } = sockets;
const { createXSync } = legacy;

open();
export const all = [new Wrapper(), createXSync({ userId: "a" })];
