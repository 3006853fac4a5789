// 5: types only
export type * from "./core/manager";
export type { Manager as Wrapper } from "./core/manager";
