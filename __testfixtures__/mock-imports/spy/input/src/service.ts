import { createX } from "./legacy/factory";

export async function send(userId: string) {
  (await createX({ userId })).send("x");
}
