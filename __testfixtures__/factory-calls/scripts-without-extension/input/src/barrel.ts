export { createX, createXSync } from "./legacy/factory";
export { Manager } from "./core/manager";
