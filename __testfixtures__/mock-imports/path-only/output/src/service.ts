import { Manager } from "./core/manager";

export function open(userId: string) {
  return Manager.forUser({ userId });
}
