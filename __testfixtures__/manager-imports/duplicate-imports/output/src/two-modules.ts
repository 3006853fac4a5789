import { Manager, connect } from "./core/manager";

connect();
export const all = [new Manager(), Manager.forUser({ userId: "a" })];
