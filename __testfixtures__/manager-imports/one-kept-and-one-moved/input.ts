import { createX, XError } from "./legacy/factory";

export async function send(context: { userId: string }) {
  try {
    return await createX(context);
  } catch (error) {
    if (error instanceof XError) return null;
    throw error;
  }
}
