import { createX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";
import * as legacy from "./core/manager";

declare const ctx: { userId: string };
let late: XFactory | undefined;
late = new XFactory();

// 1: the export is there, so the question has one answer
export const calls = [
  Manager.forUser(ctx),
  Manager.forUser(ctx),
  legacy.Manager.forUser(ctx),
  legacy.Manager.forUser(ctx),
  Manager.forUser(ctx),
];
// 2: a constant is set
export const held = [Manager.forUser(ctx), Manager.forUser(ctx)?.send("a")];
// 3: what is assigned later may not be set yet
export const unset = [await late?.create(ctx), Manager.forUser(ctx)];
// 4: the chain goes on behind the call
export const chained = [Manager.forUser(ctx).send("a"), Manager.forUser(ctx)?.send?.("a"), Manager.forUser(ctx)?.["send"]("a")];
// 5: the promise is asked
export const asked = createX?.(ctx)?.then(() => null);
