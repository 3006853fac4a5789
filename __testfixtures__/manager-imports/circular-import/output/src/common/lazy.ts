import { Unique } from "../core/unique";

// 11. The target loads this file in a function.
export const isLazy = (value: unknown) => Unique.isPlain(value);
