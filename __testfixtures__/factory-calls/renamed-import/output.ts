import {
  Manager,
} from "./core/manager";

// 1: under other names, one of them that of another export
export async function run(ctx: { userId: string }) {
  return [Manager.forUser(ctx), Manager.forUser(ctx), new Manager(ctx), Manager.forUser(ctx)];
}

// 2: a name of the module that is not imported
export const createXSync = (ctx: { userId: string }) => ctx;
createXSync({ userId: "a" });
