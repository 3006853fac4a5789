import { createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

// left: no user
export const everyone = () => createXSync();
export const open = (userId: string) => Manager.forUser({ userId });
