import * as wrapper from "./legacy/wrapper";
import { Manager } from "./core/manager";
declare const list: { userId: string }[];
type Make = typeof import("./legacy/factory").createXSync;

// 1: a function that may not await
const one = (await import("./legacy/factory")).createXSync;
list.forEach((x) => {
  one(x);
});
// 2: a function that may, but did not wait before
const two = (await import("./legacy/factory")).createXSync;
export const waits = async () => two(list[0]!);
// 3: one read that may stay in its place keeps what holds the value with another one
const three = (await import("./legacy/factory")).createXSync;
(await import("./core/manager")).Manager.forUser(list[0]!);
export const late = () => three(list[0]!);
// 4: in the function that loads
export async function four() {
  for (const x of list) (await import("./core/manager")).Manager.forUser(x);
}
// 5: another require, another import
export const own = (require: (name: string) => { Manager: null }) => Manager.forUser(require("a") as never);
export const global = () => Manager.forUser(list[0]!);
// 6: the name of the module means something else
const six = wrapper.Wrapper;
export const shadowed = (wrapper: { userId: string }) => six(wrapper);
export const visible = () => Manager.forUser(list[0]!);
// 7: options of the load
export async function seven(options: ImportCallOptions) {
  const make = (await import("./legacy/factory", options)).createXSync;
  options = {};
  return make(list[0]!);
}
// 8: a function of the replacement
export const eight = list.map((await import("./legacy/factory")).createXSync);
export const nine = (await import("./legacy/factory")).createWith(list as never);
export const ten = (await import("./legacy/factory")).getXFactory;
export const eleven = list.map((context) => require("./core/manager").Manager.forUser(context));
export const twelve: Make[] = [];
// 9: defaults, fields and static blocks
const thirteen = (await import("./legacy/factory")).createXSync;
export async function fourteen(made = thirteen(list[0]!)) {
  return made;
}
export class Fifteen {
  made = thirteen(list[0]!);
  static made = null;
  static {
    thirteen(list[0]!);
  }
}
// 10: awaited in another function
const sixteen = (await import("./legacy/factory")).createX;
export const seventeen = async () => await sixteen(list[0]!);
