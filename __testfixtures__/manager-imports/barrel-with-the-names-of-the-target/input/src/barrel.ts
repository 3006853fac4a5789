import * as imported from "./legacy/same";
// 1: every name is the target's own, so the whole can come from there
export * as same from "./legacy/same";
export { imported };
export * from "./legacy/same";
