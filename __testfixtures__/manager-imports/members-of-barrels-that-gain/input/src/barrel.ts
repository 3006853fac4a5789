export { createXSync } from "./legacy/factory";
export const version = 1;
