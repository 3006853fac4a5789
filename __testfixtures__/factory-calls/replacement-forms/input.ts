import { createShort, createSwapped, createTyped, createWith, createX, createXSync } from "./legacy/factory";

declare const ctx: { userId: string };
declare const list: any[];
declare const dec: any;

// 1: a condition: in parentheses where others stand around it
export const condition = createXSync(ctx);
export const operands = [createXSync(ctx) + 1, !createXSync(ctx), createXSync(ctx).send, createXSync(ctx)!, createXSync(ctx) as any];
export const texts = `${createXSync(ctx)} ${createXSync(ctx).name}`;
export const arrow = () => createXSync(ctx);
export const object = { one: createXSync(ctx), [createXSync(ctx)]: 1, ...createXSync(ctx) };
createXSync(ctx) || createXSync(createXSync(ctx) ? ctx : ctx);
list.map(createXSync);

// 2: an object: not at the start of a statement, nor of the body of an arrow function
createShort("a");
export const returned = () => createShort("a");
export const member = () => createShort("a").user;
export const given = list.map(createShort);
export const value = createShort("a");
export function statement() {
  const a = list
  createShort("b").user
  return a
}

// 3: a promise that is lost, with a condition in its place
export const awaited = async () => await createX(ctx);
export const awaitedMember = async () => (await createX(ctx)).send("a");
export const awaitedOperand = async () => (await createX(ctx)) + 1;
export const inParentheses = async () => await (createX(ctx));
export const promised = (context: any) => createX(context);

// 4: an optional chain
export const chain = [createTyped(ctx), createTyped(ctx).send("a"), createTyped(list.pop()).send("a")];

// 5: `new`, and a function that is called
export const made = createWith(ctx);
new (createWith(ctx).Kind)();
export class Derived extends createWith(ctx).Kind {}
@dec(createWith(ctx))
export class Decorated {}
export const iterated = createSwapped(ctx, list);
createSwapped(ctx, list)
createSwapped(ctx, list)
