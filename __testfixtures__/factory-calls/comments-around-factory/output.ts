import { XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

// 1: a comment behind the variable stays
// who reads this?

// 2: a comment above the variable stays
// shared by all

// 5: a comment inside: a person decides
const inside = new XFactory(/* pooled */);
const lines = // the factory
  new XFactory();

/** 6: a blank line lies between. */

export class Holder {
  /** Runs. */
  async run(ctx: Context) {
    return [Manager.forUser(ctx), Manager.forUser(ctx)];
  }

  // 9: behind a field
}

export async function run(ctx: Context) {
  return [
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
    Manager.forUser(ctx),
  ];
}
