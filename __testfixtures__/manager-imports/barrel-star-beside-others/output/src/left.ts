// 2: a name without a replacement is used, so the star stays
export * from "./legacy/factory";
export * from "./core/manager";
export { Manager as Wrapper } from "./core/manager";
