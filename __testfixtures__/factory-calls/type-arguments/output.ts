import { createTyped, createX, createXSync, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

export async function run<T>(ctx: Context) {
  return [
    // 1: the expression of the manifest has a place for them
    Manager.forUser<Context>(ctx),
    Manager.forUser<Map<string, T[]>>(ctx),
    Manager.forUser<{
      a: string; // kept
    }>(ctx),
    // 2: left to inference, where the replacement leaves them out too
    Manager.forUser(ctx),
    Manager.forUser(
      ctx, // kept
    ),
    // 3: no place for them
    createXSync<Context>(ctx),
    await createX<Context>(ctx),
    createTyped<string, number>(ctx),
    await new XFactory<Context>().create(ctx),
    // 4: not called
    createTyped<string>,
  ];
}
