export { Manager as Wrapper } from "./core/manager";
export { createX } from "./legacy/factory";
