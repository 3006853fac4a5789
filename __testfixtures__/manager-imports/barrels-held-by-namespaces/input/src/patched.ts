export { createXSync } from "./legacy/factory";
export const patchedOther = 1;
