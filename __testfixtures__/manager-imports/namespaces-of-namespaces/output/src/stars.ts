export * from "./core/manager";
export { Manager as Wrapper } from "./core/manager";
