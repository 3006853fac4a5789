import * as sockets from "./core/manager";

const { Manager, connect: open } = sockets;

open();
export const all = [new Manager(), Manager.forUser({ userId: "a" })];
