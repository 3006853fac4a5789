import { createX, XFactory } from "./legacy/factory";

declare function load(): Promise<object>;
declare const ctx: { userId: string };
declare const expect: (value: unknown) => any;

// 1: chained
createX(ctx).then((manager) => manager.send("a"));
createX(ctx).catch(() => null);
createX(ctx).finally(() => null);
new XFactory().create(ctx).then((manager) => manager.send("a"));

// 2: not awaited: an error would be thrown at once
createX(ctx);
void createX(ctx);

// 3: kept, passed on
const promise = createX(ctx);
export const kept = { promise, other: createX(ctx) };
setTimeout(() => void createX(ctx), 0, createX(ctx));

// 4: together with other promises, or raced
export async function together() {
  await Promise.all([createX(ctx), load()]);
  await Promise.all([createX(ctx), createX(await context())]);
  await Promise.race([createX(ctx), createX(ctx)]);
  await Promise.any([createX(ctx)]);
  await Promise.allSettled([createX(ctx)]);
  const all = Promise.all([createX(ctx)]);
  for await (const manager of [createX(ctx)]) manager.send("a");
  return all;
}

// 5: a rejection passes by the `try` of an async function, an error would not
export async function caught() {
  try {
    return createX(ctx);
  } catch {
    return null;
  }
}

// 6: a promise is always true
export async function asked() {
  if (createX(ctx)) return 1;
  return await (createX(ctx) || createX(ctx).then(() => 1));
}

// 7: expected to reject
export async function expected() {
  await expect(createX(ctx)).rejects.toThrow();
  await expect(createX(ctx)).resolves.toBeDefined();
  await expect(() => createX(ctx).then(() => 1)).rejects.toThrow();
}

// 8: a field, a parameter, a plain generator, an assertion
export class Kept {
  promise = createX(ctx);

  constructor(readonly other = createX(ctx)) {}
}
export function* yielded() {
  yield createX(ctx);
}
export async function as() {
  return await (createX(ctx) as Promise<object>);
}
declare function context(): Promise<typeof ctx>;
