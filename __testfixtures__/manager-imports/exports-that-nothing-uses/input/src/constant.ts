import { createX, createXSync } from "./legacy/factory";

// 2: under a name of its own, used here as well
export const make = createXSync;
export const made = make({ userId: "a" });
// 3: a function around it is no other name of it
export const setup = (userId: string) => createX({ userId });
