export { Swapped } from "../legacy/errors";
export { Unified as Kept, Unified } from "../core/errors";
export { Filled } from "../legacy/errors";
