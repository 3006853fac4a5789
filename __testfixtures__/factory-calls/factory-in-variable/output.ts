import { XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: a constant of the module

// 2: among other variables
const first = 1, third = 3;
const fifth = 5;
const sixth = 6;
export const sum = first + third + fifth + sixth;

// 3: not used any more before the migration

// 4: another name of the export

// 5: assigned once

export async function run(ctx: { userId: string }) {
  const managers = [
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
  ];

  // 6: in a block, with nothing else in it; on a line of its own with other statements
  {
    managers.push(Manager.forUser(ctx));
  }
  if (ctx) { return Manager.forUser(ctx); }

  // 7: shadowed
  for (const factory of [ctx]) factory.create(ctx);
  return managers;
}

function last(ctx: { userId: string }) {
  // 8: on the last line
  return async () => Manager.forUser(ctx).send("a");
}

export async function lists(ctx: { userId: string }) {
  // 9: runs of variables that go, at the start, between and at the end
  const c = 1, f = 2;
  const [one, two] = [1, 2];
  Manager.forUser(ctx);
  Manager.forUser(ctx);
  Manager.forUser(ctx);
  Manager.forUser(ctx);
  Manager.forUser(ctx);
  Manager.forUser(ctx);
  // 10: a comment between the variables: a person decides
  const i = 1, // the first
    j = new XFactory();
  Manager.forUser(ctx);
  return [c, f, one, two, i];
}
