import { createXSync } from "./legacy/factory";

// left: no user
export const everyone = () => createXSync();
export const open = (userId: string) => createXSync({ userId });
