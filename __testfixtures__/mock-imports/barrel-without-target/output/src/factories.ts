export { createXSync } from "./legacy/factory";
export const plain = 1;
