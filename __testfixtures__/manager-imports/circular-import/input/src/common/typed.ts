import type { Unique } from "../core/unique";
import { isObject } from "./is-object";

// 15. The import of a type does not become one of the value.
export const asUnique = (value: unknown) => (isObject(value) ? (value as Unique) : null);
