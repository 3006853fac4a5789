import { createShort, createSwapped, createTyped, createWith } from "./legacy/factory";

declare const ctx: { userId: string };
declare const load: () => any;

// 1: the default of the manifest, where the call has no such argument
createWith(ctx);
createWith(ctx, { a: 1 });
createWith(ctx, undefined);
createWith(load(), load());
createWith();
createWith(ctx, {}, 1);

// 2: the layout of the call, and its comments, stay
createWith(
  ctx,
);
createWith(
  ctx, // the user
  { a: 1 }, // the options
);
createWith(
  ctx, // the user
);
createWith(ctx /* the user */);
createWith(/* the user */ ctx);

// 3: defaults in several places, one with a name that is imported
createSwapped();
createSwapped({ a: 1 });
createSwapped({ a: 1 }, ctx);

// 4: a default that is an operand
createShort("a");
createShort("a", load() || "b");
createShort("a", "b");

// 5: a default that is the value of a key
createTyped(ctx);
createTyped(ctx, load);
