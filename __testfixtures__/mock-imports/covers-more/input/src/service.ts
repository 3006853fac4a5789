import { Manager } from "./core/manager";
import { createXSync } from "./legacy/factory";

export function open(userId: string) {
  Manager.shared.send("x");
  return createXSync({ userId });
}
