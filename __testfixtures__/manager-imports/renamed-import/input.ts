import { Wrapper as Sockets, connect as open } from "./legacy/wrapper";

// 1: the name of this file stays, only what it is imported as changes
export const manager: Sockets = new Sockets();
open();
