import { open, Sockets, Wrapper } from "./b";
import { Sockets as Same } from "./a";

export const all = [new Wrapper(), new Sockets(), new Same(), open()];
