export { Manager } from "./core/manager";
export { Wrapper } from "./legacy/wrapper";
