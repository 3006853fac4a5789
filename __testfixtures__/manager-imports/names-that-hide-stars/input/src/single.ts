// 2: one star is no clash
export { createX as setup } from "./legacy/factory";
export * from "./one";
export const single = 1;
