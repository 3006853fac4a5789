import { Manager } from "./core/manager";

const context = { userId: "a" };
// 1: behind the last argument
Manager.forUser(context);
Manager.forUser(context);
Manager.forUser(context);
Manager.forUser(context);
Manager.forUser(context, { retry: true });
// 2: two of them, or one before the last
Manager.forUser(context);
Manager.forUser(context, 1);
Manager.forUser(context, undefined, 2);
// 3: not the last argument, and not an argument
Manager.forUser(undefined, context);
Manager.forUser(context, { context: undefined });
// 4: over several lines
Manager.forUser(
  context, // the user
);
