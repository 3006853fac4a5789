import { XError } from "./legacy/factory";
import { Manager } from "./core/manager";

export async function send(context: { userId: string }) {
  try {
    return Manager.forUser(context);
  } catch (error) {
    if (error instanceof XError) return null;
    throw error;
  }
}
