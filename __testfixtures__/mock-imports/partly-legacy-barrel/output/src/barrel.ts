export { createX, createXSync } from "./legacy/factory";
export { Manager as Wrapper, Manager } from "./core/manager";
export const version = 1;
