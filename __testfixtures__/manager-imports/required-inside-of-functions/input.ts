import { Manager as Core } from "./core/manager";

// 1: each function has its own
export function one() {
  const { Wrapper, connect } = require("./legacy/wrapper");
  return [new Wrapper(), connect()];
}
export async function two(ctx: { userId: string }) {
  const { createX } = await import("./legacy/factory");
  const manager = await createX(ctx);
  if (manager) {
    const legacy = await import("./legacy/wrapper");
    return legacy.connect();
  }
  return manager;
}
// 2: nothing but the legacy name in the block
export const three = () => {
  const { Wrapper } = require("./legacy/wrapper");

  return new Wrapper();
};
// 3: hidden by a parameter
export function four(Manager: string, Core: string) {
  const { Wrapper } = require("./legacy/wrapper");
  return new Wrapper(Manager, Core);
}
// 4: the name of the target is used inside already
export function five() {
  const Core = require("node:fs");
  const { createXSync } = require("./legacy/factory");
  const Manager = createXSync({ userId: "a" });
  return [Core, Manager];
}
// 5: where two blocks share a name
export function six(ctx: { userId: string }) {
  {
    const { createXSync } = require("./legacy/factory");
    createXSync(ctx);
  }
  const { createXSync } = require("./legacy/factory");
  return [createXSync(ctx), Core];
}
