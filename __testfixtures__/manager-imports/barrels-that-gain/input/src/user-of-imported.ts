import { createXSync as sync } from "./imported";
import { build } from "./constant";

// the second one comes in by the first specifier as well
export const three = [sync({ userId: "d" }), build({ userId: "e" })];
