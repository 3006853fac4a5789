import { Unique } from "../core/unique";

// 10. The target takes a type of this file.
export interface Named {
  name: string;
}

export const isNamed = (value: unknown): value is Named => Unique.isPlain(value);
