export { createX, createXSync } from "./legacy/factory";
export const version = 1;
// another thing has the name
export const Manager = 1;
