import { isObject } from "./is-object";

// 10. The target takes a type of this file.
export interface Named {
  name: string;
}

export const isNamed = (value: unknown): value is Named => isObject(value);
