import type { Manager } from "./core/manager";
import { type Options, connect } from "./core/manager";

export interface Holder {
  manager: Manager;
  options?: Options;
}
connect();
