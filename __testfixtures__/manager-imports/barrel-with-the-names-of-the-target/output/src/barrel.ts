import * as imported from "./core/manager";
// 1: every name is the target's own, so the whole can come from there
export * as same from "./core/manager";
export { imported };
export * from "./core/manager";
