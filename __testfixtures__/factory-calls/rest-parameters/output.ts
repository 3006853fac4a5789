import { createTyped, createWith, createX, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const list: number[];

// 1: all arguments, as they stand
await createX();
Manager.forUser(ctx);
Manager.forUser(
  ctx, // the user
  ...list,
  { a: 1 },
);

// 2: behind another parameter
Manager.forUser({ context: ctx });
Manager.forUser({ context: ctx }, 1);
Manager.forUser({ context: ctx }, 1, ...list, /* two */ 2);
createWith(...list);

// 3: the list in another place: before an argument, in an array, as one value
Manager.forUser(ctx);
Manager.forUser(1, 2, ctx);
createXSync();
Manager.forUser([0, 1, ...list]);
createTyped();
Manager.forUser({ all: [1, 2] });
Manager.forUser({ all: [Manager.forUser([0, 1]), Manager.forUser({ all: [2] })] });
