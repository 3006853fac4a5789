import type { Wrapper } from "./legacy/wrapper";
import { type Options, connect } from "./legacy/wrapper";

export interface Holder {
  manager: Wrapper;
  options?: Options;
}
connect();
