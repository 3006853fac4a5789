export { createXSync } from "./legacy/factory";
export const innerOther = 1;
