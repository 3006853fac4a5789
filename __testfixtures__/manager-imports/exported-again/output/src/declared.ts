import { Manager as Default, connect, Manager } from "./core/manager";
import * as legacy from "./legacy/wrapper";

// 1: under its own name, under another one, and as the default
export { connect, Manager as Wrapper, Manager as Sockets, Default as Again };
export default Manager;
// 2: as a constant
export const Constant = Manager;
export const Member = Manager;
// 3: what nothing uses goes from its list
export { legacy as whole };
