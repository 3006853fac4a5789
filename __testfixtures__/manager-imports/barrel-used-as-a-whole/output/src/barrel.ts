export { createXSync } from "./legacy/factory";
export { Manager as Wrapper } from "./core/manager";
