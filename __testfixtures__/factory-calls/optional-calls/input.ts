import { createX, createXSync, getXFactory, XFactory } from "./legacy/factory";
import * as legacy from "./legacy/factory";

declare const ctx: { userId: string };
const factory = new XFactory();
let late: XFactory | undefined;
late = new XFactory();
let other: XFactory | undefined;
other = getXFactory();

// 1: the export is there, so the question has one answer
export const calls = [
  await createX?.(ctx),
  createXSync?.(ctx),
  await legacy.createX?.(ctx),
  await legacy?.createX(ctx),
  await new XFactory()?.create?.(ctx),
];
// 2: a constant is set
export const held = [await factory?.create(ctx), (await factory.create?.(ctx))?.send("a")];
// 3: what is assigned later may not be set yet
export const unset = [await late?.create(ctx), await other.create?.(ctx)];
// 4: the chain goes on behind the call
export const chained = [createXSync?.(ctx).send("a"), createXSync(ctx)?.send?.("a"), createXSync?.(ctx)?.["send"]("a")];
// 5: the promise is asked
export const asked = createX?.(ctx)?.then(() => null);
