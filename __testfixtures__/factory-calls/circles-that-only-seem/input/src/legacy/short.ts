import { Options } from "../core/manager";

export function short(context: { userId: string }, options?: Options) {
  return { ...context, options };
}
