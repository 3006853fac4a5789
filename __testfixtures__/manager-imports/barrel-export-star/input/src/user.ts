import { connect, sockets, Wrapper } from "./outer";

connect();
export const all = [new Wrapper(), new sockets.Wrapper()];
