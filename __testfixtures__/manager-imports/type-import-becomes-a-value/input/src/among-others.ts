import type { Context, Manager } from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const make = (context: Context): Manager => new Wrapper(context);
