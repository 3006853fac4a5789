import type { Manager } from "./core/manager";
import { Manager as Value } from "./core/manager";

export const make = (): Manager => new Value();
