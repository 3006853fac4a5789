import { createX } from "./legacy/factory";

declare function load(): Promise<object>;

// 1: returned from an async function, whose caller gets a promise all the same
export async function returned(ctx: { userId: string }) {
  return createX(ctx);
}

// 2: the body of an async arrow function
export const body = async (ctx: { userId: string }) => createX(ctx);
export const inParentheses = async (ctx: { userId: string }) => (createX(ctx));

// 3: one of several values
export async function chosen(ctx: { userId: string }, flag: boolean) {
  if (flag) return flag ? createX(ctx) : null;
  return ctx && createX(ctx);
}

// 4: awaited a step later: the `await` has other values to wait for
export async function later(ctx: { userId: string }, flag: boolean) {
  const one = await (flag ? createX(ctx) : load());
  const two = await (flag || createX(ctx));
  const three = await (flag, createX(ctx));
  return [one, two, three];
}

// 5: all of a kind
export async function all(a: { userId: string }, b: { userId: string }) {
  const [one, two] = await Promise.all([createX(a), createX(b)]);
  const single = await Promise.all([createX(a)]);
  one.send("a");
  return Promise.all([createX(a), (createX(b))]);
}

// 6: an async generator waits for what it yields and returns
export async function* generated(ctx: { userId: string }) {
  try {
    yield createX(ctx);
    yield await createX(ctx);
  } catch {
    return createX(ctx);
  }
}

// 7: behind the `try`, and in a `catch` that nothing follows
export async function afterwards(ctx: { userId: string }) {
  try {
    await load();
  } catch {
    return createX(ctx);
  }
  return createX(ctx);
}

// 8: a function inside of a `try`
export async function inside(ctx: { userId: string }) {
  try {
    return [ctx].map(async (one) => createX(one));
  } catch {
    return [];
  }
}

// 9: the method in quotes, one that is not known, and a `Promise` of its own
export const quoted = async (a: { userId: string }) => await Promise["all"]([createX(a)]);
export const unknown = async (a: { userId: string }, all: "all") => await Promise[all]([createX(a)]);
export const own = async (a: { userId: string }, Promise: any) => await Promise.all([createX(a)]);
