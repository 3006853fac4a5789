import { createX, createXSync } from "./legacy/factory";

export async function open(userId: string) {
  return userId ? createXSync({ userId }) : await createX({ userId });
}
