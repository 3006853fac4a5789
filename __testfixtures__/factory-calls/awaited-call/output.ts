import { Manager } from "./core/manager";

export async function send(ctx: { userId: string }) {
  // 1: awaited
  const manager = Manager.forUser(ctx);
  // 2: a member of the awaited value
  Manager.forUser(ctx).send("a");
  // 3: comments between the arguments stay
  Manager.forUser(/* who */ ctx /* end */);
  return manager;
}
