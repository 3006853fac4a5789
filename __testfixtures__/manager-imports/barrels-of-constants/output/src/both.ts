import { Manager } from "./core/manager";

export const held: Manager = new Manager({ userId: "a" });
