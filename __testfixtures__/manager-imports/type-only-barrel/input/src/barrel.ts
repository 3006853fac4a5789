export type { Manager, Manager as Shared } from "./core/manager";
export type { Wrapper as Old } from "./legacy/wrapper";
