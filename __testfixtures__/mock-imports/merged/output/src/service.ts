import { Manager } from "./core/manager";

export async function open(userId: string) {
  return userId ? Manager.forUser({ userId }) : Manager.forUser({ userId });
}
