import { createX, createXSync, createWith } from "./legacy/factory";

type Context = { userId: string };

// 1: the replacement needs `await`: where that is allowed
export async function allowed(ctx: Context) {
  const one = createXSync(ctx);
  createXSync(ctx).send("a");
  const two = await createX(ctx);
  return [one, two, createWith(ctx), async () => createXSync(ctx)];
}
export const top = createXSync({ userId: "a" });

// 2: and where it is not
export function plain(ctx: Context) {
  return createXSync(ctx);
}
export const arrow = (ctx: Context) => createXSync(ctx);
export async function inner(ctx: Context, manager = createXSync(ctx)) {
  class Holder {
    manager = createXSync(ctx);
    static {
      createXSync(ctx);
    }
  }
  return [Holder, manager, () => createXSync(ctx), [ctx].map(createXSync)];
}
export const promised = (ctx: Context) => createX(ctx);

// 3: both are promises
export const both = (ctx: Context) => createWith(ctx);
createWith({ userId: "a" }).then(() => null);
