import * as legacy from "./core/manager";
import type * as types from "./legacy/factory";

// 1: the namespace becomes that of the target
export async function run(ctx: { userId: string }) {
  return [
    legacy.Manager.forUser(ctx),
    legacy.Manager.forUser(ctx),
    legacy.Manager.forUser(ctx),
    legacy.Manager.forUser(ctx),
    new legacy.Manager(ctx),
    legacy.Manager.forUser(ctx),
    legacy.Manager.forUser(ctx),
    legacy.Manager.forUser(ctx),
    [ctx].map((context) => legacy.Manager.forUser(context)),
  ];
}

// 2: shadowed
export function shadowed(legacy: any) {
  return legacy.createXSync(1);
}
export type Types = typeof types;
