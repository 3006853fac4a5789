import { Manager } from "@acme/core/manager";

export const manager = new Manager();
