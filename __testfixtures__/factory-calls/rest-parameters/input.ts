import { createSwapped, createTyped, createWith, createX, createXSync } from "./legacy/factory";

declare const ctx: { userId: string };
declare const list: number[];

// 1: all arguments, as they stand
await createX();
await createX(ctx);
await createX(
  ctx, // the user
  ...list,
  { a: 1 },
);

// 2: behind another parameter
createWith(ctx);
createWith(ctx, 1);
createWith(ctx, 1, ...list, /* two */ 2);
createWith(...list);

// 3: the list in another place: before an argument, in an array, as one value
createSwapped(ctx);
createSwapped(ctx, 1, 2);
createXSync();
createXSync(1, ...list);
createTyped();
createTyped(1, 2);
createTyped(createXSync(1), createTyped(2));
