import { createX } from "./legacy/factory";
import { Manager } from "./core/manager";

const context = { userId: "a" };
// 1: what was rejected is thrown in the same block
export async function one() {
  let manager;
  try {
    manager = Manager.forUser(context);
  } catch (error) {
    return error;
  } finally {
    work();
  }
  return manager;
}
export async function two() {
  try {
    return Manager.forUser(context);
  } catch {
    return null;
  }
}
// 2: a returned promise is not caught here, and a thrown error would be
export async function three() {
  try {
    return createX(context);
  } catch {
    return null;
  }
}
export async function four() {
  try {
    work();
  } catch {
    return createX(context);
  } finally {
    work();
  }
}
// 3: an argument is evaluated where it was
export async function five() {
  try {
    return Manager.forUser(work());
  } catch {
    return Manager.forUser({ userId: String(work()) });
  }
}
// 4: caught by the promise itself
export const six = () => createX(context).catch(() => null);
export const seven = async () => await createX(context).finally(work);
// 5: others go on beside it
export const eight = async () => await Promise.all([work(), createX(context)]);
export const nine = async () => await Promise.allSettled([createX(context)]);
export const ten = async () => await Promise.race([createX(context), createX(context)]);
declare function work(): any;
