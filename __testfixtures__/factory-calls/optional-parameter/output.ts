import { createWith } from "./legacy/factory";
import { Manager, connect } from "./core/manager";

declare const ctx: { userId: string };
declare const load: () => any;

// 1: the default of the manifest, where the call has no such argument
Manager.forUser(ctx, { ...{} });
Manager.forUser(ctx, { ...{ a: 1 } });
Manager.forUser(ctx, { ...{} });
Manager.forUser(load(), { ...load() });
createWith();
createWith(ctx, {}, 1);

// 2: the layout of the call, and its comments, stay
Manager.forUser(
  ctx, { ...{} },
);
Manager.forUser(
  ctx, // the user
  { ...{ a: 1 } }, // the options
);
Manager.forUser(
  ctx, { ...{} }, // the user
);
Manager.forUser(ctx, { ...{} } /* the user */);
Manager.forUser(/* the user */ ctx, { ...{} });

// 3: defaults in several places, one with a name that is imported
Manager.forUser({}, connect());
Manager.forUser({ a: 1 }, connect());
Manager.forUser({ a: 1 }, ctx);

// 4: a default that is an operand
Manager.forUser("a" + (1 || 2));
Manager.forUser("a" + (load() || "b"));
Manager.forUser("a" + "b");

// 5: a default that is the value of a key
Manager.forUser({ context: ctx, connect2: connect });
Manager.forUser({ context: ctx, connect2: load });
