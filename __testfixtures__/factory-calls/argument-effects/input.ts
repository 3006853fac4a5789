import { createShort, createSwapped, createTyped, createWith, createX, createXSync } from "./legacy/factory";

declare const ctx: { userId: string };
declare let changing: { userId: string };
declare function next(): any;
const fixed = { userId: "a" };

// 1: repeated: only what can be written twice
createXSync(ctx);
createXSync("a");
createXSync(ctx!);
createXSync(ctx as any);
createXSync(next());
createXSync({ userId: "a" });
createXSync(() => ctx);
createXSync(ctx.userId);
createXSync(changing++);

// 2: dropped: only what has no effect
createWith(ctx, {});
createWith(ctx, () => next());
createWith(ctx, { a: [1, "b", null], b: -1, c() {} });
createWith(next(), {});
createWith(ctx, next());
createWith(ctx, { a: next() });
createWith(ctx, { ...fixed });
createWith(ctx, fixed.userId);
createWith(ctx, `a${next()}`);

// 3: reordered: one may have an effect, when the other does not notice it
createSwapped({}, ctx);
createSwapped(next(), fixed);
createSwapped(fixed, next());
createSwapped(await next(), "a");
createSwapped(next(), changing);
createSwapped(next(), next());
createSwapped({ a: next() }, fixed);
createSwapped((changing = ctx), ctx);

// 4: evaluated later, or perhaps not at all: only what is the same at any time
createShort("a");
createShort(fixed);
createShort(changing);
createShort(next());
createShort(this);
createShort(fixed.userId);

// 5: in the order of the call, whatever it does
await createX(next());
await createX((changing = ctx));
await createX(await next());

// 6: a name that the replacement declares for itself
export function declared(user: string, other: string) {
  createTyped(other);
  createTyped(user);
  createTyped({ user });
  createTyped({ user: other });
}

// 7: another legacy use in what is moved
createSwapped(() => createX(ctx), ctx);
createSwapped({}, createXSync(ctx));
createWith(ctx, () => createXSync(ctx));
