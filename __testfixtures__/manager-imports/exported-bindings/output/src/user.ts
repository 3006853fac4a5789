import { connect, Wrapper } from "./exporting";
import { Manager, connect as connect2 } from "./core/manager";

export const all = [new Wrapper(), connect(), Manager.forUser({ userId: "a" }), connect2()];
