import { createXSync } from "./legacy/factory";

export function open(userId: string) {
  return createXSync({ userId });
}
