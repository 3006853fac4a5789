let made: unknown;
// 1: required or loaded where it is needed
if (process.env.A) {
  const { Manager } = require("./core/manager");
  made = Manager.forUser({ userId: "a" });
} else {
  const { createXSync: make } = { ...(await import("./legacy/factory")) };
  made = make({ userId: "b" });
}
// 2: with a default, a new name, and a rest
const { Manager } = await import("./core/manager");
const { createXSync: orOther = Object } = await import("./legacy/factory");
const { createX, ...others } = await import("./legacy/factory");
// 3: without a name, and the default export
const one = (await import("./core/manager")).Manager.forUser({ userId: "c" });
const Two = (await import("./core/manager")).Manager;
const { Manager: Three, Manager: Four } = await import("./core/manager");
// 4: a module that may not be there, and one that is only loaded
let maybe = null;
try {
  maybe = require("./core/manager").Manager;
} catch {}
try {
  require("./core/manager");
} catch {}
// 5: the module goes on
const lazy = () => import("./legacy/factory");
const chosen = process.env.B ? await import("./legacy/wrapper") : null;
export { chosen, createX, lazy, made, maybe, one, others, orOther };
export const all = [Manager.forUser({ userId: "d" }), new Two(), new Three(), new Four()];
