export { createXSync } from "./legacy/factory";
export const selfOther = 1;
export * as api from "./self";
