import { wrap } from "../app/near";
import { BaseError } from "../common";
import type { Named } from "../common/named";

export class Unique extends BaseError {
  declare named: Named;

  static isPlain(value: unknown): boolean {
    return typeof value === "object" && value !== null;
  }

  static lazy() {
    return import("../common/lazy").then(() => wrap());
  }
}
