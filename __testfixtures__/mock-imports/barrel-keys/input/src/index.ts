export { connect, Manager } from "./core/manager";
export { createX, createXSync as open } from "./legacy/factory";
export { Wrapper } from "./legacy/wrapper";
export const version = 1;
