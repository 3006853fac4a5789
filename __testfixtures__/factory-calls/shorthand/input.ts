import { createShort } from "./legacy/factory";

declare const ctx: { userId: string };
declare const userId: string;

// 1: the key stays, the value is filled in
createShort(ctx.userId);
createShort("a");
createShort(ctx ? "a" : "b");
createShort((userId, "b"));
createShort(
  ctx.userId, // whose
);
// 2: the same name stays short
createShort(userId);
createShort(userId!);
// 3: in objects and functions of its own
createShort({ userId });
createShort(() => ({ userId: createShort(userId) }));
// 4: awaited inside, yielded
createShort(await userId);
export function* generate() {
  createShort(yield userId);
}
