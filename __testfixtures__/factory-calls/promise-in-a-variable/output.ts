import { createX } from "./legacy/factory";
import { Manager } from "./core/manager";

const context = { userId: "a" };
// 1: awaited at once
export async function one() {
  const promise = Manager.forUser(context);
  const manager = promise;
  return manager;
}
export async function two() {
  const promise = Manager.forUser(context);
  return promise.send("x");
}
export async function three() {
  try {
    const promise = Manager.forUser(context);
    const { send } = promise;
    return [send, promise, async () => promise];
  } catch {
    return null;
  }
}
// 2: something happens before, or the first `await` is not the first thing that happens
export async function four() {
  const promise = createX(context);
  work();
  return (await promise).send("x");
}
export async function five() {
  const promise = createX(context);
  return [work(), await promise];
}
// 3: what is thrown would not be caught in the same place
export async function six() {
  const promise = createX(context);
  try {
    return await promise;
  } catch {
    return null;
  }
}
// 4: used as a promise, too, typed as one, or waited for and nothing else
export async function seven() {
  const promise = createX(context);
  const manager = await promise;
  return [manager, promise];
}
export async function eight() {
  const promise: Promise<unknown> = createX(context);
  return await promise;
}
export async function nine() {
  const promise = createX(context);
  await promise;
}
// 5: one of two, and an argument
export async function ten(flag: boolean) {
  const promise = flag ? createX(context) : createX();
  return await promise;
}
export async function eleven() {
  const promise = createX(context);
  const manager = await promise;
  return [manager, work(await promise)];
}
declare function work(value?: unknown): void;
