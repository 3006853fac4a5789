import { connect, Manager, type Options } from "./core/manager";
import { all, Alias } from "./outer";

// 1: members of the namespace
export const one = [new Manager(), connect(), connect];
// 2: members of members
export const two = [new Manager(), connect(), new all.Alias(), new Alias()];
// 3: types
export type Three = [Manager, typeof connect, Options, Options];
// 4: names that are taken out of it
export const four = [new Manager(), connect()];
