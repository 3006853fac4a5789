import { createX } from "./legacy/factory";

export async function send(ctx: { userId: string }) {
  // 1: awaited
  const manager = await createX(ctx);
  // 2: a member of the awaited value
  (await createX(ctx)).send("a");
  // 3: comments between the arguments stay
  await createX(/* who */ ctx /* end */);
  return manager;
}
