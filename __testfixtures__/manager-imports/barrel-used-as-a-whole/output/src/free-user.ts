import { Manager } from "./core/manager";

// 2: the names are seen here
export const made = Manager.forUser({ userId: "a" });
