import { Manager } from "./core/manager";

export function open(userId: string) {
  Manager.shared.send("x");
  return Manager.forUser({ userId });
}
