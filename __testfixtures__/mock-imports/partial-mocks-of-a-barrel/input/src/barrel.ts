export { createXSync } from "./legacy/factory";

export const other = (): number => 1;
