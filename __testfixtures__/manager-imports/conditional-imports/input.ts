let made: unknown;
// 1: required or loaded where it is needed
if (process.env.A) {
  const { createXSync } = require("./legacy/factory");
  made = createXSync({ userId: "a" });
} else {
  const { createXSync: make } = { ...(await import("./legacy/factory")) };
  made = make({ userId: "b" });
}
// 2: with a default, a new name, and a rest
const { createXSync: sync } = await import("./legacy/factory");
const { createXSync: orOther = Object } = await import("./legacy/factory");
const { createX, ...others } = await import("./legacy/factory");
// 3: without a name, and the default export
const one = await (await import("./legacy/factory")).createX({ userId: "c" });
const Two = (await import("./legacy/wrapper")).default;
const { default: Three, Wrapper: Four } = await import("./legacy/wrapper");
// 4: a module that may not be there, and one that is only loaded
let maybe = null;
try {
  maybe = require("./legacy/wrapper").Wrapper;
} catch {}
try {
  require("./legacy/wrapper");
} catch {}
// 5: the module goes on
const lazy = () => import("./legacy/factory");
const chosen = process.env.B ? await import("./legacy/wrapper") : null;
export { chosen, createX, lazy, made, maybe, one, others, orOther };
export const all = [sync({ userId: "d" }), new Two(), new Three(), new Four()];
