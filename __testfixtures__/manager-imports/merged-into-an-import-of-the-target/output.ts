import {
  type Context,
  Manager as Unified, // ours
  connect,
} from "./core/manager";

export const both: [Unified, Unified] = [new Unified(), new Unified()];
export const make = (context: Context) => (connect(), Unified.forUser(context));
