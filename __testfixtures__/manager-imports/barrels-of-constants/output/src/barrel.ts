import * as target from "./core/manager";

// No type comes by a variable.
export const { Manager } = target;
