/** @deprecated import { Manager } from "../core/manager" instead */
export function createXSync(context: { userId: string }) {
  return context;
}
