import { Manager } from "@core/manager";

export const manager = new Manager();
