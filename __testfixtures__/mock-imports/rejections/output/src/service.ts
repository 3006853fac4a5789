import { Manager } from "./core/manager";

export async function open(userId: string) {
  try {
    return Manager.forUser({ userId });
  } catch {
    return null;
  }
}
