import { Manager } from "./core/manager";

// 2: under a name of its own, used here as well
export const made = Manager.forUser({ userId: "a" });
// 3: a function around it is no other name of it
export const setup = async (userId: string) => Manager.forUser({ userId });
