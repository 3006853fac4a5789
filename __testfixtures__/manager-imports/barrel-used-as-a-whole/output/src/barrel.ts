export { createXSync } from "./legacy/factory";
export { Manager as Wrapper, Manager } from "./core/manager";
