import { createX } from "./legacy/factory";

export async function open(userId: string) {
  try {
    return await createX({ userId });
  } catch {
    return null;
  }
}
