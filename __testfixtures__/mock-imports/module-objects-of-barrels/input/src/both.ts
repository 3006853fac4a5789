export { Manager } from "./core/manager";
export { XFactory } from "./legacy/factory";
