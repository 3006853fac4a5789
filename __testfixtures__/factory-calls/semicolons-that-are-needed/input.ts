import { XFactory } from "./legacy/factory";

declare const ctx: { userId: string };

// 1: the semicolon that goes with the variable ended the line before
const a = ctx
const factory = new XFactory();
[a].forEach((one) => one);

// 2: the semicolon before the bracket belongs to the variable
const b = ctx
const other = new XFactory()
;[b].forEach((one) => one);

// 3: a member of a class
export class Holder {
  first = ctx
  #factory = new XFactory();
  [Symbol.iterator] = null;

  run = async () => [await factory.create(ctx), await other.create(ctx), await this.#factory.create(ctx)];
}
