import { createX } from "./legacy/factory";

declare const a: { userId: string };
declare const b: { userId: string };

export async function forms(ctx: { userId: string }) {
  // 1: in parentheses
  const inParentheses = (await createX(ctx));
  // 2: the receiver of a member, of an optional member, of a computed member, of a call
  (await createX(ctx)).send("a");
  (await createX(ctx))?.send("a");
  (await createX(ctx))["send"]("a");
  (await createX(ctx))!.send("a");
  // 3: the call itself in parentheses
  const call = await (createX(ctx));
  // 4: the callee in parentheses, next to a word
  const callee = await(createX)(ctx);
  // 5: next to a word
  const kind = typeof(await createX(ctx)).send;
  // 6: the callee of `new` keeps its parentheses
  const made = new (await createX(ctx)).Kind();
  // 7: over several lines
  const lines = await
    createX(ctx);
  const chain = (
    await createX(ctx)
  ).send("a");
  // 8: operands
  const sum = -(await createX(ctx)) + (await createX(a)) * 2;
  const either = (await createX(ctx)) ?? (await createX(a));
  const choice = ctx ? await createX(a) : await createX(b);
  const not = !await createX(ctx);
  // 9: assertions
  const asserted = (await createX(ctx)) as object;
  const satisfied = await createX(ctx) satisfies object;
  const old = <object>await createX(ctx);
  const sure = (await createX(ctx))!;
  // 10: in a template literal
  const text = `${await createX(ctx)} and ${(await createX(a)).send} and \`await createX(ctx)\``;
  // 11: statements
  if (await createX(ctx)) await createX(a);
  else await createX(b);
  for (const one of [await createX(a), await createX(b)]) one.send("a");
  for (let one = await createX(a); one; one = await createX(b)) one.send("a");
  while (await createX(ctx)) break;
  switch (await createX(ctx)) {
    case await createX(a):
      break;
    case(await createX(b)).kind:
      break;
  }
  label: await createX(ctx);
  if (!a) throw await createX(ctx);
  // 12: destructured
  const { send } = await createX(ctx);
  const [first, ...others] = [await createX(a), ...(await createX(b)).all];
  // 13: in an object
  const object = { manager: await createX(ctx), [String(await createX(a))]: 1, ...(await createX(b)) };
  // 14: nested functions
  const later = async () => await createX(ctx);
  const body = async () => (await createX(ctx)).send("a");
  // 15: returned
  try {
    return await createX(ctx);
  } finally {
    return (await createX(ctx)).send("a");
  }
}

// 16: at the top of the module
const top = await createX(a);
export default await createX(b);
