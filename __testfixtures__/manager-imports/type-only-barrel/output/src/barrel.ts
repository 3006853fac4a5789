export type { Manager, Manager as Shared, Manager as Old } from "./core/manager";
