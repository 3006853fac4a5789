import { Manager } from "./core/manager";

declare const a: { userId: string };
declare const b: { userId: string };

export async function forms(ctx: { userId: string }) {
  // 1: in parentheses
  const inParentheses = Manager.forUser(ctx);
  // 2: the receiver of a member, of an optional member, of a computed member, of a call
  Manager.forUser(ctx).send("a");
  Manager.forUser(ctx)?.send("a");
  Manager.forUser(ctx)["send"]("a");
  Manager.forUser(ctx)!.send("a");
  // 3: the call itself in parentheses
  const call = Manager.forUser(ctx);
  // 4: the callee in parentheses, next to a word
  const callee = Manager.forUser(ctx);
  // 5: next to a word
  const kind = typeof Manager.forUser(ctx).send;
  // 6: the callee of `new` keeps its parentheses
  const made = new (Manager.forUser(ctx)).Kind();
  // 7: over several lines
  const lines = Manager.forUser(ctx);
  const chain = Manager.forUser(ctx).send("a");
  // 8: operands
  const sum = -Manager.forUser(ctx) + Manager.forUser(a) * 2;
  const either = Manager.forUser(ctx) ?? Manager.forUser(a);
  const choice = ctx ? Manager.forUser(a) : Manager.forUser(b);
  const not = !Manager.forUser(ctx);
  // 9: assertions
  const asserted = Manager.forUser(ctx) as object;
  const satisfied = Manager.forUser(ctx) satisfies object;
  const old = <object>Manager.forUser(ctx);
  const sure = Manager.forUser(ctx)!;
  // 10: in a template literal
  const text = `${Manager.forUser(ctx)} and ${Manager.forUser(a).send} and \`await createX(ctx)\``;
  // 11: statements
  if (Manager.forUser(ctx)) Manager.forUser(a);
  else Manager.forUser(b);
  for (const one of [Manager.forUser(a), Manager.forUser(b)]) one.send("a");
  for (let one = Manager.forUser(a); one; one = Manager.forUser(b)) one.send("a");
  while (Manager.forUser(ctx)) break;
  switch (Manager.forUser(ctx)) {
    case Manager.forUser(a):
      break;
    case Manager.forUser(b).kind:
      break;
  }
  label: Manager.forUser(ctx);
  if (!a) throw Manager.forUser(ctx);
  // 12: destructured
  const { send } = Manager.forUser(ctx);
  const [first, ...others] = [Manager.forUser(a), ...Manager.forUser(b).all];
  // 13: in an object
  const object = { manager: Manager.forUser(ctx), [String(Manager.forUser(a))]: 1, ...Manager.forUser(b) };
  // 14: nested functions
  const later = async () => Manager.forUser(ctx);
  const body = async () => Manager.forUser(ctx).send("a");
  // 15: returned
  try {
    return Manager.forUser(ctx);
  } finally {
    return Manager.forUser(ctx).send("a");
  }
}

// 16: at the top of the module
const top = Manager.forUser(a);
export default Manager.forUser(b);
