import { createXSync, getXFactory, XFactory } from "./legacy/factory";

// 1: kept for all functions of the file
const factory = new XFactory();
const make = createXSync;
export const one = async (userId: string) => [await factory.create({ userId }), make({ userId })];
// 2: set once in a function
let shared: XFactory | undefined;
export function start() {
  shared = new XFactory();
}
export const two = async (userId: string) => await shared!.create({ userId });
// 3: returned from a function
const made = () => getXFactory();
export function three() {
  return new XFactory();
}
export const four = async (userId: string) => [await made().create({ userId }), await three().create({ userId })];
// 4: set anew
let current = createXSync;
current = (context) => Object.assign(createXSync(context), { used: true });
export const five = current({ userId: "a" });
let chosen;
if (five) chosen = createXSync;
else chosen = make;
export const six = chosen({ userId: "a" });
// 5: through a second name
const alias = make;
export const seven = alias({ userId: "a" });
