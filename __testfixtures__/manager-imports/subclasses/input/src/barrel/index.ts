export { Swapped, Kept } from "../legacy/errors";
export { Filled } from "../legacy/errors";
