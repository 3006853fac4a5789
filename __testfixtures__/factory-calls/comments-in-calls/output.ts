import { createX, createXSync, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: between the arguments: they stay
Manager.forUser(/* who */ ctx /* end */);
Manager.forUser(
  // who
  ctx, // trailing
  // end
);
Manager.forUser(/* who */ ctx);
Manager.forUser(/* who */ ctx);
Manager.forUser(/* who */ ctx, /* how */ { ...{ a: 1 } } /* end */);
Manager.forUser(ctx /* : Context */);

// 2: inside of an argument: they stay
Manager.forUser({
  userId: "a", // whose
  /* more */
});
Manager.forUser(() => {
  // createXSync(ctx)
  return Manager.forUser(/* inner */ ctx);
});

// 3: in the text that is replaced: a person decides
createXSync /* which */(ctx);
await /* why */ createX(ctx);
await new XFactory(/* pooled */).create(ctx);
await new XFactory() // made here
  .create(ctx);
Manager.forUser(/* whose */ { userId: "a" });
Manager.forUser(ctx, /* how */ { ...{} });
(/* before */ createXSync)(ctx);

// 4: around the expression: they stay
/* before */ Manager.forUser(ctx); /* behind */
(/* before */ Manager.forUser(ctx) /* behind */).send("a");
(/* before */ Manager.forUser(ctx) /* behind */);
export const value = /* before */ Manager.forUser(ctx) /* behind */; // end

// 5: a legacy name in a comment: createX(ctx)
/** createXSync(ctx) */
