export { Manager as Core } from "./core/manager";
