import { createX, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

// 1: the replacement needs `await`: where that is allowed
export async function allowed(ctx: Context) {
  const one = await Manager.forUser(ctx);
  (await Manager.forUser(ctx)).send("a");
  const two = (await Manager.shared).forUser(ctx);
  return [one, two, Manager.forUser(ctx), async () => await Manager.forUser(ctx)];
}
export const top = await Manager.forUser({ userId: "a" });

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
export const both = (ctx: Context) => Manager.forUser(ctx);
Manager.forUser({ userId: "a" }).then(() => null);
