import { createXSync } from "./factories";

export const open = (userId: string) => createXSync({ userId });
