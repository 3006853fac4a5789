import { Manager } from "./core/manager";

// 2: a module has
export const one = await Manager.forUser({ userId: "a" });
