import { createSwapped, createTyped, createWith, createXSync } from "./legacy/factory";

const context = { userId: "a" };
// 1: behind the last argument
createWith(context);
createWith(context, undefined);
createWith(context, void 0);
createWith(context, (undefined));
createWith(context, { retry: true });
// 2: two of them, or one before the last
createXSync(context);
createXSync(context, 1);
createXSync(context, undefined, 2);
// 3: not the last argument, and not an argument
createTyped(context);
createSwapped(context);
// 4: over several lines
createWith(
  context, // the user
);
