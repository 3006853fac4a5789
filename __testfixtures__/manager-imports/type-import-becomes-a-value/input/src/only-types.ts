import type { Manager } from "./core/manager";
import type { Options, Wrapper } from "./legacy/wrapper";

export type All = [Manager, Options, Wrapper];
