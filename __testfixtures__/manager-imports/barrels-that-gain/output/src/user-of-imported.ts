import { Manager } from "./imported";

// the second one comes in by the first specifier as well
export const three = [Manager.forUser({ userId: "d" }), Manager.forUser({ userId: "e" })];
