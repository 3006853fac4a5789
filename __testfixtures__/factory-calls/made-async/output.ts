import { createX } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

// 1: functions that do nothing but return the promise
export async function declared(ctx: Context) {
  return Manager.forUser(ctx);
}
export const arrow = async (ctx: Context) => Manager.forUser(ctx);
export const bare = async (ctx) => Manager.forUser(ctx);
export const expression = async function (ctx: Context) {
  return Manager.forUser(ctx);
};
export const generic = async <T extends Context>(ctx: T): Promise<unknown> => Manager.forUser(ctx);
export default async function (ctx: Context) {
  return Manager.forUser(ctx);
}

// 2: methods
export const object = {
  async create(ctx: Context) {
    return Manager.forUser(ctx);
  },
  nested: { create: async (ctx: Context) => Manager.forUser(ctx) },
};
export class Creator {
  static async create(ctx: Context): Promise<object> {
    return Manager.forUser(ctx);
  }
  async #create(ctx: Context) {
    return Manager.forUser(ctx);
  }
  protected field = async (ctx: Context) => Manager.forUser(ctx);
}

// 3: what is evaluated before cannot throw
export async function prepared(id: string) {
  const ctx = { userId: id, tags: [] };
  return Manager.forUser(ctx);
}
export const either = async (a: Context, b: Context) => (a ? Manager.forUser(a) : Manager.forUser(b));
export const both = async (a: Context, b: Context) => Promise.all([Manager.forUser(a), Manager.forUser(b)]);
export const promises = [{ userId: "a" }].map(async (ctx) => Manager.forUser(ctx));

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
