import { Manager } from "./core/manager";

export { Manager as "the manager", Manager };
export { Manager as "passed on", connect as "2" } from "./core/manager";
