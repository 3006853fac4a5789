// 4: the target's names are there already
export * from "./core/manager";
export { Manager as Wrapper } from "./core/manager"; // legacy
