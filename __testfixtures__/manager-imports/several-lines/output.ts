import {
  // the first comment
  Manager, // behind Wrapper
  connect,
  type Options,
} from "./core/manager";
import {
  // behind createXSync
  XError, // behind XError
} from "./legacy/factory";

export const all = [new Manager(), connect(), Manager.forUser({ userId: "a" }), XError];
export let options: Options;
