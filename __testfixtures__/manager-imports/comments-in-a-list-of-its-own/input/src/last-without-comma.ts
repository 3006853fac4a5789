import {
  connect,
  type Context // who it is for
} from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const make = (context: Context) => [connect, new Wrapper(context)];
