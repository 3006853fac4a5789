import { createTyped, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const list: any[];
declare const dec: any;

// 1: a condition: in parentheses where others stand around it
export const condition = ctx ? Manager.forUser(ctx) : Manager.shared;
export const operands = [(ctx ? Manager.forUser(ctx) : Manager.shared) + 1, !(ctx ? Manager.forUser(ctx) : Manager.shared), (ctx ? Manager.forUser(ctx) : Manager.shared).send, (ctx ? Manager.forUser(ctx) : Manager.shared)!, (ctx ? Manager.forUser(ctx) : Manager.shared) as any];
export const texts = `${ctx ? Manager.forUser(ctx) : Manager.shared} ${(ctx ? Manager.forUser(ctx) : Manager.shared).name}`;
export const arrow = () => ctx ? Manager.forUser(ctx) : Manager.shared;
export const object = { one: ctx ? Manager.forUser(ctx) : Manager.shared, [(ctx ? Manager.forUser(ctx) : Manager.shared)]: 1, ...ctx ? Manager.forUser(ctx) : Manager.shared };
(ctx ? Manager.forUser(ctx) : Manager.shared) || createXSync((ctx ? Manager.forUser(ctx) : Manager.shared) ? ctx : ctx);
list.map((context) => (context ? Manager.forUser(context) : Manager.shared));

// 2: an object: not at the start of a statement, nor of the body of an arrow function
({ user: "a", manager: Manager });
export const returned = () => ({ user: "a", manager: Manager });
export const member = () => ({ user: "a", manager: Manager }).user;
export const given = list.map((userId) => ({ user: userId, manager: Manager }));
export const value = { user: "a", manager: Manager };
export function statement() {
  const a = list
  ;({ user: "b", manager: Manager }).user
  return a
}

// 3: a promise that is lost, with a condition in its place
export const awaited = async () => Manager.shared ?? Manager.forUser(ctx);
export const awaitedMember = async () => (Manager.shared ?? Manager.forUser(ctx)).send("a");
export const awaitedOperand = async () => (Manager.shared ?? Manager.forUser(ctx)) + 1;
export const inParentheses = async () => (Manager.shared ?? Manager.forUser(ctx));
export const promised = async (context: any) => Manager.shared ?? Manager.forUser(context);

// 4: an optional chain
export const chain = [Manager.shared?.forUser(ctx), (Manager.shared?.forUser(ctx)).send("a"), createTyped(list.pop()).send("a")];

// 5: `new`, and a function that is called
export const made = new Manager(ctx);
new (new Manager(ctx).Kind)();
export class Derived extends new Manager(ctx).Kind {}
@dec(new Manager(ctx))
export class Decorated {}
export const iterated = [...list, ctx].map((one) => Manager.forUser(one));
[...list, ctx].map((one) => Manager.forUser(one))
;[...list, ctx].map((one) => Manager.forUser(one))
