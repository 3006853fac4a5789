export { createXSync as setup } from "./legacy/factory";
export const goes = 1;
