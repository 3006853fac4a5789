import { Manager } from "./core/manager";

export const four = [Manager.forUser({ userId: "f" }), Manager.forUser({ userId: "g" })];
