import { createX, getXFactory, XFactory } from "./legacy/factory";

// 1: a constant of the module
const factory = new XFactory();

// 2: among other variables
const first = 1, second = new XFactory(), third = 3;
const fourth = getXFactory(),
  fifth = 5;
const sixth = 6,
  seventh = new XFactory();
const eighth = new XFactory(), ninth = getXFactory();
export const sum = first + third + fifth + sixth;

// 3: not used any more before the migration
const unused = new XFactory();

// 4: another name of the export
const Factory = XFactory;
const create = createX;

// 5: assigned once
let assigned: XFactory;
assigned = new XFactory();
let typed: XFactory = new XFactory();
var old = new XFactory();

export async function run(ctx: { userId: string }) {
  const local = new XFactory();

  const managers = [
    await factory.create(ctx),
    await second.create(ctx),
    await fourth.create(ctx),
    await seventh.create(ctx),
    await eighth.create(ctx),
    await ninth.create(ctx),
    await new Factory().create(ctx),
    await create(ctx),
    await assigned.create(ctx),
    await typed.create(ctx),
    await old.create(ctx),
    await local.create(ctx),
  ];

  // 6: in a block, with nothing else in it; on a line of its own with other statements
  {
    const inner = new Factory();
    managers.push(await inner.create(ctx));
  }
  if (ctx) { const short = new XFactory(); return short.create(ctx); }

  // 7: shadowed
  for (const factory of [ctx]) factory.create(ctx);
  return managers;
}

function last(ctx: { userId: string }) {
  // 8: on the last line
  const end = getXFactory();
  return async () => (await end.create(ctx)).send("a");
}

export async function lists(ctx: { userId: string }) {
  // 9: runs of variables that go, at the start, between and at the end
  const a = new XFactory(), b = getXFactory(), c = 1, d = new XFactory(), e = getXFactory(), f = 2, g = getXFactory();
  const [one, two] = [1, 2],
    h = new XFactory();
  await a.create(ctx);
  await b.create(ctx);
  await d.create(ctx);
  await e.create(ctx);
  await g.create(ctx);
  await h.create(ctx);
  // 10: a comment between the variables: a person decides
  const i = 1, // the first
    j = new XFactory();
  await j.create(ctx);
  return [c, f, one, two, i];
}
