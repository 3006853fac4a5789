import { Manager } from "./core/manager";

// 1: nothing of the legacy modules is imported
export async function run(ctx: { userId: string }) {
  return [Manager.forUser(ctx), await Manager.forUser(ctx), new Manager()];
}

// 2: functions of the same names that the file has itself
async function createX(ctx: { userId: string }) {
  return Manager.forUser(ctx);
}
export const made = createX({ userId: "a" });
