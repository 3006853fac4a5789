import { createX, getXFactory, LegacyX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

export async function run(ctx: { userId: string }) {
  // 1: made and used at once
  const made = Manager.forUser(ctx);
  const got = Manager.forUser(ctx);
  // 2: over several lines
  const lines = Manager.forUser(ctx);
  const arguments_ = Manager.forUser(
    ctx,
  );
  // 3: in parentheses, without parentheses, as a computed member
  const inParentheses = Manager.forUser(ctx);
  const without = Manager.forUser(ctx);
  const computed = Manager.forUser(ctx);
  // 4: an instance of a legacy class
  const legacy = new Manager(ctx);
  new Manager(ctx).send("a");
  const lists = [new Manager(ctx), new Manager(
    ctx, // the user
  )];
  const twice = new (new Manager(ctx).Kind)();
  const nested = new new Manager(ctx).Kind();
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
