export { createXSync } from "./legacy/factory";
export const freeOther = 1;
