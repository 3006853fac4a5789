import { Manager } from "./core/manager";

export const manager: Manager = new Manager();
