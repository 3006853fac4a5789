import { connect, Manager, connect as open, Manager as Outer } from "./core/manager";

// 1: the barrel keeps the legacy export, so its users take the target's
export const all = [new Manager(), connect(), open(), new Outer()];
