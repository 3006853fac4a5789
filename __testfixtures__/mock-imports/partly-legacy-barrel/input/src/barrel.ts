export { createX, createXSync } from "./legacy/factory";
export { Wrapper } from "./legacy/wrapper";
export const version = 1;
