export { createX } from "./legacy/factory";
export { Manager } from "./core/manager";
