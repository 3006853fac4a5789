import {
  // the first comment
  Wrapper, // behind Wrapper
  connect,
  type Options,
} from "./legacy/wrapper";
import {
  createXSync, // behind createXSync
  XError, // behind XError
} from "./legacy/factory";

export const all = [new Wrapper(), connect(), createXSync({ userId: "a" }), XError];
export let options: Options;
