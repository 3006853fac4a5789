import { createX } from "./legacy/factory";

const context = { userId: "a" };
// 1: awaited or returned, with a function that begins with the value
export const one = async () => await createX(context).then((manager) => manager.send("x"));
export async function two() {
  return createX(context).then((manager) => manager.queue[0]!.send(createX.name));
}
export function three() {
  return createX(context).then((manager) => manager.id);
}
export const four = () => createX(context).then((manager) => manager);
export async function five() {
  try {
    return await createX(context).then((manager) => manager.send("x"));
  } catch {
    return null;
  }
}
// 2: the value is used later, twice, or not at all
export const six = async () => await createX(context).then((manager) => [manager]);
export const seven = async () => await createX(context).then((manager) => manager.send(manager));
export const eight = async () => await createX(context).then(() => 1);
export const nine = async () => await createX(context).then((manager) => work(manager));
// 3: a chain goes on, or has a second function
export const ten = async () => await createX(context).then((manager) => manager.send("x")).catch(work);
export const eleven = async () => await createX(context).then((manager) => manager.id, work);
// 4: nobody waits for it, or a `try` would see the error
export function twelve() {
  createX(context).then((manager) => manager.send("x"));
}
export async function thirteen() {
  try {
    return createX(context).then((manager) => manager.send("x"));
  } catch {
    return null;
  }
}
// 5: other functions, and what is evaluated before
export const fourteen = async () => await createX(context).then(async (manager) => manager.send("x"));
export const fifteen = async () => await createX(context).then(function (manager) { return manager.send("x"); });
export const sixteen = async () => await createX(context).then((manager: { id: string }) => manager.id);
export const seventeen = async () => await createX(work()).then((manager) => manager.id);
export const eighteen = async () => await createX(context).then((manager) => /* why */ manager.id);
// 6: the method in quotes, and one that is not known
export const nineteen = async () => await createX(context)["then"]((manager) => manager.id);
declare const then: "then";
export const twenty = async () => await createX(context)[then]((manager) => manager.id);
declare function work(value?: unknown): never;
