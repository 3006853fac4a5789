export { Wrapper } from "./legacy/wrapper";
export { createX } from "./legacy/factory";
