import { createX } from "./legacy/factory";

type Context = { userId: string };

// 1: functions that do nothing but return the promise
export function declared(ctx: Context) {
  return createX(ctx);
}
export const arrow = (ctx: Context) => createX(ctx);
export const bare = (ctx) => createX(ctx);
export const expression = function (ctx: Context) {
  return createX(ctx);
};
export const generic = <T extends Context>(ctx: T): Promise<unknown> => createX(ctx);
export default function (ctx: Context) {
  return createX(ctx);
}

// 2: methods
export const object = {
  create(ctx: Context) {
    return createX(ctx);
  },
  nested: { create: (ctx: Context) => createX(ctx) },
};
export class Creator {
  static create(ctx: Context): Promise<object> {
    return createX(ctx);
  }
  #create(ctx: Context) {
    return createX(ctx);
  }
  protected field = (ctx: Context) => createX(ctx);
}

// 3: what is evaluated before cannot throw
export function prepared(id: string) {
  const ctx = { userId: id, tags: [] };
  return createX(ctx);
}
export const either = (a: Context, b: Context) => (a ? createX(a) : createX(b));
export const both = (a: Context, b: Context) => Promise.all([createX(a), createX(b)]);
export const promises = [{ userId: "a" }].map((ctx) => createX(ctx));

// 4: an error before the call would become a rejection: left alone
export function thrown(id: string) {
  const ctx = contextOf(id);
  return createX(ctx);
}
export const spread = (ctx: Context) => createX({ ...ctx });
export const read = (request: { ctx: Context }) => createX(request.ctx);
export const defaulted = (ctx = contextOf("a")) => createX(ctx);
export const taken = ({ ctx }: { ctx: Context }) => createX(ctx);
export const other = (a: Context) => (a ? createX(a) : contextOf("a"));

// 5: another result, or none, on another way: left alone
export function sometimes(ctx?: Context) {
  if (ctx) return createX(ctx);
}
export function caught(ctx: Context) {
  try {
    return createX(ctx);
  } catch {
    return null;
  }
}

// 6: these cannot be async: left alone
export class Never {
  get manager() {
    return createX({ userId: "a" });
  }
  constructor() {
    return createX({ userId: "a" });
  }
}
export function* generator(ctx: Context) {
  return createX(ctx);
}
type Promised = Promise<object>;
export const stated = (ctx: Context): Promised => createX(ctx);

declare function contextOf(id: string): Context;
