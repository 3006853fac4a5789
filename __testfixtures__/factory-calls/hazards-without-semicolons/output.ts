"use strict"
const { Manager } = require("./core/manager");
declare const list: { userId: string }[], x: { userId: string }

// 1: the load comes to stand at the start of a statement
export async function one() {
  const y = list
  ;(await import("./core/manager")).Manager.forUser(x)
  return y
}
// 2: what the template starts with
export async function two() {
  const y = list
  ;[Manager.forUser(x)]
  list
  ;+Manager.forUser(x)
  list
  ;`${Manager.forUser(x)}`
  list
  ;(0, Manager.forUser)(x)
  return y
}
// 3: the statement between ends for sure, and goes
export async function three() {
  const y = list
  ;
  (await import("./core/manager")).Manager.forUser(x)
  return y
}
// 4: two such statements
export async function four() {
  const y = list
  ;
  (await import("./core/manager")).Manager.forUser((await import("./core/manager")).Manager.forUser(x))
  return y
}
// 5: behind a directive
export async function five() {
  "use strict"
  ;
  (await import("./core/manager")).Manager.forUser(x)
}
export async function six() {
  "use strict"
  ;
  [x].forEach((one) => Manager.forUser(one))
}
// 6: the semicolon of semicolon-free code stays where it is needed
export async function seven() {
  const y = list
  ;((await import("./core/manager")).Manager.forUser(x))
  const z = list
  ;(await import("./core/manager")).Manager.forUser(x)
  return [y, z]
}
// 7: nothing to end
export async function eight() {
  if (list)
    (await import("./core/manager")).Manager.forUser(x)
  const y = list;
  (await import("./core/manager")).Manager.forUser(x)
  return y
}
// 8: a load that needs no semicolon
const y = list
Manager.forUser(x)
export default y
