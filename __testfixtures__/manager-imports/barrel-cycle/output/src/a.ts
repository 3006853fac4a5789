export * from "./b";
export { Manager as Wrapper } from "./core/manager";
