export { createXSync } from "../legacy/factory";
export const other = 1;
