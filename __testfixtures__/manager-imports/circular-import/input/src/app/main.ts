import { isObject, Passed } from "../common";

// 12. Nobody loads this file, so it takes the replacement from where it is.
export const main = (value: unknown) => isObject(value) && new Passed();
