import { isObject } from "./is-object";

// 11. The target loads this file in a function.
export const isLazy = (value: unknown) => isObject(value);
