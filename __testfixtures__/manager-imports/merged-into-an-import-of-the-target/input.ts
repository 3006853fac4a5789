import { Wrapper, connect } from "./legacy/wrapper";
import {
  type Context,
  Manager as Unified, // ours
} from "./core/manager";

export const both: [Wrapper, Unified] = [new Wrapper(), new Unified()];
export const make = (context: Context) => (connect(), Unified.forUser(context));
