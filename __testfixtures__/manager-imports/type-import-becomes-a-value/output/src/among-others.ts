import type { Context } from "./core/manager";
import { Manager } from "./core/manager";

export const make = (context: Context): Manager => new Manager(context);
