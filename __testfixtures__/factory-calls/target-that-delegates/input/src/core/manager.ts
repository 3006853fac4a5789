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

// 4: these types would be made of themselves
export type Made = ReturnType<typeof createXSync>;
export const made: typeof createXSync = (context) => createXSync(context);
export interface Like extends Wrapper {}
export type Alias = Wrapper | null;
// 5: these name it only
export interface Holder {
  wrapper: Wrapper;
}
export const held: Wrapper[] = [];
