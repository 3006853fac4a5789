import { Manager as Core } from "./core/manager";

// 1: each function has its own
export function one() {
  const { connect } = require("./core/manager");
  return [new Core(), connect()];
}
export async function two(ctx: { userId: string }) {
  const manager = Core.forUser(ctx);
  if (manager) {
    const legacy = await import("./core/manager");
    return legacy.connect();
  }
  return manager;
}
// 2: nothing but the legacy name in the block
export const three = () => {
  return new Core();
};
// 3: hidden by a parameter
export function four(Manager: string, Core: string) {
  const { Manager: Wrapper } = require("./core/manager");
  return new Wrapper(Manager, Core);
}
// 4: the name of the target is used inside already
export function five() {
  const Core = require("node:fs");
  const { Manager: Manager2 } = require("./core/manager");
  const Manager = Manager2.forUser({ userId: "a" });
  return [Core, Manager];
}
// 5: where two blocks share a name
export function six(ctx: { userId: string }) {
  {
    Core.forUser(ctx);
  }
  return [Core.forUser(ctx), Core];
}
