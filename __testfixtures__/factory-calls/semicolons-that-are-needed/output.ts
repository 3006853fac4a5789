import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: the semicolon that goes with the variable ended the line before
const a = ctx
;
[a].forEach((one) => one);

// 2: the semicolon before the bracket belongs to the variable
const b = ctx
;[b].forEach((one) => one);

// 3: a member of a class
export class Holder {
  first = ctx
  ;
  [Symbol.iterator] = null;

  run = async () => [Manager.forUser(ctx), Manager.forUser(ctx), Manager.forUser(ctx)];
}
