import { Manager } from "./core/manager";

export async function send(userId: string) {
  Manager.forUser({ userId }).send("x");
}
