import * as target from "./core/manager";

export { LegacyX } from "./legacy/factory";
// No type comes by a variable.
export const { Manager } = target;
