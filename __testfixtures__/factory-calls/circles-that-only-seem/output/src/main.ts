import { Manager } from "./core/manager";

// 4: what comments and texts say of this file is no load of it
export const main = Manager.forUser({ userId: "main" });
