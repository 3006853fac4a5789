export { Manager } from "./core/manager";
