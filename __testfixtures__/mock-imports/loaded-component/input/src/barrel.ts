// 1. Only a component takes the first name from here, and it keeps it.
export { createXSync } from "./legacy/factory";
export { createTyped } from "./legacy/factory";
