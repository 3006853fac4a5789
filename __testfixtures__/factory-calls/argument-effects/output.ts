import { createShort, createSwapped, createTyped, createWith, createX, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare let changing: { userId: string };
declare function next(): any;
const fixed = { userId: "a" };

// 1: repeated: only what can be written twice
Manager.forUser(ctx, { context: ctx });
Manager.forUser("a", { context: "a" });
Manager.forUser(ctx!, { context: ctx! });
Manager.forUser(ctx as any, { context: ctx as any });
createXSync(next());
createXSync({ userId: "a" });
createXSync(() => ctx);
createXSync(ctx.userId);
createXSync(changing++);

// 2: dropped: only what has no effect
Manager.forUser(ctx);
Manager.forUser(ctx);
Manager.forUser(ctx);
Manager.forUser(next());
createWith(ctx, next());
createWith(ctx, { a: next() });
createWith(ctx, { ...fixed });
createWith(ctx, fixed.userId);
createWith(ctx, `a${next()}`);

// 3: reordered: one may have an effect, when the other does not notice it
Manager.forUser(ctx, {});
Manager.forUser(fixed, next());
Manager.forUser(next(), fixed);
Manager.forUser("a", await next());
createSwapped(next(), changing);
createSwapped(next(), next());
Manager.forUser(fixed, { a: next() });
Manager.forUser(ctx, (changing = ctx));

// 4: evaluated later, or perhaps not at all: only what is the same at any time
Manager.forUser({ get: () => "a" });
Manager.forUser({ get: () => fixed });
createShort(changing);
createShort(next());
createShort(this);
createShort(fixed.userId);

// 5: in the order of the call, whatever it does
Manager.forUser(next());
Manager.forUser((changing = ctx));
Manager.forUser(await next());

// 6: a name that the replacement declares for itself
export function declared(user: string, other: string) {
  ((user) => user(other))(Manager.forUser);
  createTyped(user);
  createTyped({ user });
  createTyped({ user: other });
}

// 7: another legacy use in what is moved
createSwapped(() => createX(ctx), ctx);
createSwapped({}, Manager.forUser(ctx, { context: ctx }));
createWith(ctx, () => createXSync(ctx));
