import * as legacy from "./legacy/factory";
import type * as types from "./legacy/factory";

// 1: the namespace becomes that of the target
export async function run(ctx: { userId: string }) {
  const factory = new legacy.XFactory();
  return [
    await legacy.createX(ctx),
    legacy.createXSync(ctx),
    legacy["createXSync"](ctx),
    (legacy).createXSync(ctx),
    new legacy.LegacyX(ctx),
    await factory.create(ctx),
    await new legacy.XFactory().create(ctx),
    await legacy.getXFactory().create(ctx),
    [ctx].map(legacy.createXSync),
  ];
}

// 2: shadowed
export function shadowed(legacy: any) {
  return legacy.createXSync(1);
}
export type Types = typeof types;
