import Default, { connect, Wrapper } from "./legacy/wrapper";
import * as legacy from "./legacy/wrapper";
import { createX, createXSync, XFactory } from "./legacy/factory";

// 1: under its own name, under another one, and as the default
export { connect, Wrapper, Wrapper as Sockets, Default as Again };
export default Wrapper;
// 2: as a constant
export const Constant = Wrapper;
export const Member = legacy.Wrapper;
// 3: what nothing uses goes from its list
export { createX, legacy as whole, createXSync, XFactory };
