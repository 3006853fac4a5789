import { XFactory } from "./legacy/factory";

type Context = { userId: string };

// 1: a comment behind the variable stays
const behind = new XFactory(); // who reads this?

// 2: a comment above the variable stays
// shared by all
const above = new XFactory();

/** 3: what documents the variable goes with it. */
const documented = new XFactory();

// @ts-expect-error 4: what a tool reads of the next line goes with it
const checked = new XFactory();
// eslint-disable-next-line no-new
const linted = new XFactory();

// 5: a comment inside: a person decides
const inside = new XFactory(/* pooled */);
const lines = // the factory
  new XFactory();

/** 6: a blank line lies between. */

const apart = new XFactory();

export class Holder {
  /** 7: the documentation of a field. */
  private readonly factory = new XFactory();

  /** 8: the documentation of a constructor that becomes empty. */
  constructor() {
    this.#other = new XFactory();
  }

  /** Runs. */
  async run(ctx: Context) {
    return [await this.factory.create(ctx), await this.#other.create(ctx)];
  }

  #other: XFactory; // 9: behind a field
}

export async function run(ctx: Context) {
  return [
    await behind.create(ctx),
    await above.create(ctx),
    await documented.create(ctx),
    await checked.create(ctx),
    await linted.create(ctx),
    await inside.create(ctx),
    await lines.create(ctx),
    await apart.create(ctx),
  ];
}
