export { createXSync } from "./legacy/factory";
export { Wrapper } from "./legacy/wrapper";
