import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: parameters
export async function parameter(createX: any, { createXSync }: any, ...XFactory: any[]) {
  return [await createX(ctx), createXSync(ctx), await new (XFactory as any)().create(ctx)];
}
export const arrow = (createXSync: any) => createXSync(ctx);
export const inDefault = (createXSync: any, value = createXSync(ctx)) => value;

// 2: blocks, loops, switches
{
  const createXSync = (_: any) => 1;
  createXSync(ctx);
}
for (const createXSync of [(_: any) => 1]) createXSync(ctx);
for (let createXSync = (_: any) => 1; ; ) {
  createXSync(ctx);
  break;
}
switch (1) {
  default:
    let LegacyX: any = Object;
    new LegacyX(ctx);
}

// 3: catch
try {
  Manager.forUser(ctx);
} catch (createX: any) {
  await createX(ctx);
}

// 4: functions and classes, in blocks and under their own names
if (ctx) {
  function createXSync(_: any) {}
  createXSync(ctx);
  class XFactory {
    create(_: any) {}
  }
  await new XFactory().create(ctx);
}
export const named = function createX(_: any): any {
  return createX(ctx);
};
export const klass = class LegacyX {
  copy = new LegacyX(ctx);
  constructor(_: any) {}
};

// 5: hoisted
export function hoisted() {
  createXSync(ctx);
  var createXSync = (_: any) => 1;
}

// 6: a namespace, an enum, a type parameter
namespace Inner {
  const createXSync = (_: any) => 1;
  export const value = createXSync(ctx);
}
enum Kinds {
  createX = 1,
  other = createX,
}
export type Made<LegacyX> = LegacyX | Kinds;

// 7: members, keys and labels are other names
const other = { createX: 1, createXSync(_: any) {}, LegacyX: class {} };
other.createXSync(ctx);
new other.LegacyX();
createX: for (;;) break createX;

// 8: next to all of these, the import itself
export const real = [Manager.forUser(ctx), Manager.forUser(ctx), new Manager(ctx), Manager.forUser(ctx)];
