export { createX } from "./legacy/factory";
export { Wrapper } from "./legacy/wrapper";
export const greeting = "hello";
