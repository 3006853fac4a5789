export { connect, Manager, Manager as Wrapper } from "./core/manager";
export { createX, createXSync as open } from "./legacy/factory";
export const version = 1;
