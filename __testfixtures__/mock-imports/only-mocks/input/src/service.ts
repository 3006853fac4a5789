import { createXSync } from "./legacy/factory";

export const open = (userId: string) => createXSync({ userId });
