import { createXSync } from "./index";

export const open = (userId: string) => createXSync({ userId });
