import { Manager } from "./core/manager";

export const all = async () => [Manager.forUser({ userId: "a" }), Manager.forUser({ userId: "b" })];
