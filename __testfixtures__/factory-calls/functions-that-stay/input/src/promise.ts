import { createX } from "./legacy/factory";
import { Promise } from "./promises";

// 4: the result of an async function is the global promise
export function open(context: { userId: string }): Promise<unknown> {
  return createX(context) as never;
}
export function openOne(context: { userId: string }): Promise<unknown> {
  return createX(context);
}
