import { Manager as Kind } from "./other";

export type Made = typeof import("./typed-barrel").Wrapper;
export const kind = Kind;
