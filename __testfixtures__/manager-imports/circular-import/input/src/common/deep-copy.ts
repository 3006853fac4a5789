import { isObject } from "./is-object";

// 2. The target loads `BaseError` through the barrel, which loads this file first.
export const deepCopy = (value: unknown) => (isObject(value) ? { ...(value as object) } : value);
