"use strict"
const sync = require("./legacy/factory").createXSync;
declare const list: { userId: string }[], x: { userId: string }

// 1: the load comes to stand at the start of a statement
export async function one() {
  const f = (await import("./legacy/factory")).createXSync
  const y = list
  f(x)
  return y
}
// 2: what the template starts with
export async function two() {
  const { createWith, createShort, createSwapped, createTyped } = await import("./legacy/factory")
  const y = list
  createWith(x)
  list
  createShort(x)
  list
  createSwapped(x)
  list
  createTyped(x)
  return y
}
// 3: the statement between ends for sure, and goes
export async function three() {
  const y = list
  const f = (await import("./legacy/factory")).createXSync;
  f(x)
  return y
}
// 4: two such statements
export async function four() {
  const y = list
  const f = (await import("./legacy/factory")).createXSync;
  const g = (await import("./legacy/factory")).createXSync;
  f(g(x))
  return y
}
// 5: behind a directive
export async function five() {
  "use strict"
  const f = (await import("./legacy/factory")).createXSync;
  f(x)
}
export async function six() {
  "use strict"
  const { XFactory } = await import("./legacy/factory")
  const factory = new XFactory();
  [x].forEach((one) => factory.create(one))
}
// 6: the semicolon of semicolon-free code stays where it is needed
export async function seven() {
  const f = (await import("./legacy/factory")).createXSync
  const y = list
  ;(f(x))
  const z = list
  ;(await import("./legacy/factory")).createXSync(x)
  return [y, z]
}
// 7: nothing to end
export async function eight() {
  const f = (await import("./legacy/factory")).createXSync
  if (list)
    f(x)
  const y = list;
  f(x)
  return y
}
// 8: a load that needs no semicolon
const y = list
sync(x)
export default y
