export { Manager } from "./core/manager";
export { createXSync } from "./legacy/factory";
