export { XError } from "./legacy/factory";
export { Manager as Shared } from "./core/manager";
