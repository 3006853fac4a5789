import { createShort, createXSync } from "../legacy/factory";
import type { Wrapper } from "../legacy/wrapper";

// 1: it would call itself without end
export class Manager {
  static forUser(context: { userId: string }): Wrapper {
    return createXSync(context);
  }
  // 2: this is another one
  static short(userId: string) {
    return createShort(userId);
  }
}
