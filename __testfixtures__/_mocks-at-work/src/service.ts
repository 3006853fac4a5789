import { createX } from "./legacy/factory";
export async function start(userId: string) {
  const manager = await createX({ userId });
  manager.send("hello");
  return manager;
}
