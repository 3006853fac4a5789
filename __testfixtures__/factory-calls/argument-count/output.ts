import { createSwapped, createX, createXSync, LegacyX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const rest: [{ userId: string }];

// 1: no user: never onto a shared instance
createXSync();
await createX();
await new XFactory().create();
new LegacyX();
new LegacyX;

// 2: too few, too many
createSwapped({});
createXSync(ctx, 1);
await createX(ctx, undefined);
new LegacyX(ctx, ctx);
await new XFactory(ctx).create(ctx);

// 3: spread
createXSync(...rest);
createXSync(ctx, ...[]);
createSwapped({}, ...rest);

// 4: `undefined` is an argument
Manager.forUser(undefined);
