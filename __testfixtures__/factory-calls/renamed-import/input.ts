import {
  createX as make,
  createXSync as createX,
  LegacyX as Old,
  XFactory as Factory,
} from "./legacy/factory";

// 1: under other names, one of them that of another export
export async function run(ctx: { userId: string }) {
  const factory = new Factory();
  return [await make(ctx), createX(ctx), new Old(ctx), await factory.create(ctx)];
}

// 2: a name of the module that is not imported
export const createXSync = (ctx: { userId: string }) => ctx;
createXSync({ userId: "a" });
