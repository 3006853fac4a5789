export { Manager } from "./core/manager";
export { Manager as default } from "./core/manager";
