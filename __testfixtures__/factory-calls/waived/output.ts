import { createX, createXSync, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";
// ssot-codemod-waive: the admin console keeps the wrapper until spring
import { Wrapper } from "./legacy/wrapper";

export async function send(ctx: { userId: string }) {
  // 1: waived on the line above; its import is waived with it
  // ssot-codemod-waive: measured against the old factory in the benchmark
  const old = await createX(ctx);
  // 2: waived on the same line
  const same = createXSync(ctx); /* ssot-codemod-waive: same reason */
  // 3: without a reason nothing is waived
  // ssot-codemod-waive:
  const sync = Manager.forUser(ctx);
  // 4: a waived read keeps the variable
  const factory = new XFactory();
  const first = await factory.create(ctx); // ssot-codemod-waive: the factory counts this one
  const second = Manager.forUser(ctx);
  // 5: code behind the comment makes it one of its own line
  /* ssot-codemod-waive: this one only */ const here = createXSync(ctx);
  const below = Manager.forUser(ctx);
  // 6: alone in braces, as in JSX
  { /* ssot-codemod-waive: the next line */ }
  const braced = createXSync(ctx);
  return [old, same, sync, first, second, here, below, braced, Wrapper.shared];
}
