export { createXSync } from "./legacy/factory";
export { Manager as Core } from "./core/manager";
