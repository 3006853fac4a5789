import { connect, other, Wrapper, type Options } from "./ambiguous";
import { createXSync, unnamed, Wrapper as Left } from "./left";
import { connect as number, Wrapper as own } from "./own";
import { Wrapper as Target } from "./target";
import type { Wrapper as Type } from "./types";

export const all = [new Wrapper(), connect(other), new Left(unnamed()), createXSync(number), own, new Target()];
export type All = [Options, Type];
