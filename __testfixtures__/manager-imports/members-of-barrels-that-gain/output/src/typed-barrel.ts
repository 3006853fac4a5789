export { Manager as Wrapper } from "./core/manager";
