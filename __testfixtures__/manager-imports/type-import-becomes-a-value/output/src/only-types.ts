import type { Manager, Options } from "./core/manager";

export type All = [Manager, Options, Manager];
