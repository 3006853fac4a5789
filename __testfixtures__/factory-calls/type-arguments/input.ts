import { createTyped, createX, createXSync, XFactory } from "./legacy/factory";

type Context = { userId: string };

export async function run<T>(ctx: Context) {
  return [
    // 1: the expression of the manifest has a place for them
    createTyped<Context>(ctx),
    createTyped<Map<string, T[]>>(ctx),
    createTyped<{
      a: string; // kept
    }>(ctx),
    // 2: left to inference, where the replacement leaves them out too
    createTyped(ctx),
    createTyped(
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
