import { imported, sockets } from "./barrel";
import { all, Alias, equal, type sockets as types } from "./outer";
import * as barrel from "./barrel";

// 1: members of the namespace
export const one = [new sockets.Wrapper(), imported.connect(), equal.connect];
// 2: members of members
export const two = [new barrel.sockets.Wrapper(), all.sockets.connect(), new all.Alias(), new Alias()];
// 3: types
export type Three = [sockets.Wrapper, typeof all.sockets.connect, barrel.sockets.Options, types.Options];
// 4: names that are taken out of it
const { Wrapper: Sockets, connect } = sockets;
export const four = [new Sockets(), connect()];
