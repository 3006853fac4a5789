import type { Manager as Type, Options } from "./core/manager";
import { Manager, type Options as Same, connect } from "./core/manager";

export const make = (options: Options & Same): Type => (connect(), new Manager(options));
