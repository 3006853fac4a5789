import { createX, getXFactory, LegacyX, XFactory } from "./legacy/factory";

export async function run(ctx: { userId: string }) {
  // 1: made and used at once
  const made = await new XFactory().create(ctx);
  const got = await getXFactory().create(ctx);
  // 2: over several lines
  const lines = await new XFactory()
    .create(ctx);
  const arguments_ = await getXFactory().create(
    ctx,
  );
  // 3: in parentheses, without parentheses, as a computed member
  const inParentheses = await (new XFactory()).create(ctx);
  const without = await (new XFactory).create(ctx);
  const computed = await new XFactory()["create"](ctx);
  // 4: an instance of a legacy class
  const legacy = new LegacyX(ctx);
  new LegacyX(ctx).send("a");
  const lists = [new LegacyX(ctx), new LegacyX(
    ctx, // the user
  )];
  const twice = new (new LegacyX(ctx).Kind)();
  const nested = new new LegacyX(ctx).Kind();
  // 5: other uses
  const instance = legacy instanceof LegacyX;
  class Derived extends LegacyX {}
  const called = LegacyX.call({}, ctx);
  const reflected = Reflect.construct(LegacyX, [ctx]);
  // 6: another member, another call, no call
  const name = new XFactory().name;
  const other = new XFactory().close();
  const factory = [new XFactory(), getXFactory()];
  const bound = getXFactory().create.bind(null, ctx);
  const constructed = new createX(ctx);
  const without2 = new LegacyX;
  return { made, got, lines, arguments_, inParentheses, without, computed, lists, twice, nested, instance, Derived };
}
