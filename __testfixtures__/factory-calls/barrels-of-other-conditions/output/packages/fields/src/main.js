export { createX } from "../../../src/legacy/factory";
export { Manager } from "../../../src/core/manager";
