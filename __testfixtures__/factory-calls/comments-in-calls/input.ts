import { createShort, createWith, createX, createXSync, XFactory } from "./legacy/factory";

declare const ctx: { userId: string };

// 1: between the arguments: they stay
createXSync(/* who */ ctx /* end */);
createXSync(
  // who
  ctx, // trailing
  // end
);
await createX(/* who */ ctx);
await new XFactory().create(/* who */ ctx);
createWith(/* who */ ctx, /* how */ { a: 1 } /* end */);
createXSync(ctx /* : Context */);

// 2: inside of an argument: they stay
createXSync({
  userId: "a", // whose
  /* more */
});
createXSync(() => {
  // createXSync(ctx)
  return createXSync(/* inner */ ctx);
});

// 3: in the text that is replaced: a person decides
createXSync /* which */(ctx);
await /* why */ createX(ctx);
await new XFactory(/* pooled */).create(ctx);
await new XFactory() // made here
  .create(ctx);
createShort(/* whose */ "a");
createWith(ctx, /* how */ {});
(/* before */ createXSync)(ctx);

// 4: around the expression: they stay
/* before */ createXSync(ctx); /* behind */
(/* before */ await createX(ctx) /* behind */).send("a");
await (/* before */ createX(ctx) /* behind */);
export const value = /* before */ await createX(ctx) /* behind */; // end

// 5: a legacy name in a comment: createX(ctx)
/** createXSync(ctx) */
