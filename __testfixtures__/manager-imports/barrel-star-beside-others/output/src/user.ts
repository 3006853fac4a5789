import { connect, other, Wrapper, type Options } from "./ambiguous";
import { Manager, unnamed, Wrapper as Left } from "./left";
import { connect as number, Wrapper as own } from "./own";
import { Wrapper as Target } from "./target";
import type { Wrapper as Type } from "./types";

export const all = [new Wrapper(), connect(other), new Left(unnamed()), Manager.forUser(number), own, new Target()];
export type All = [Options, Type];
