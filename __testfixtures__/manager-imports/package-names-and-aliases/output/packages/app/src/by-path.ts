import { Manager } from "../../core/src/manager";

export const manager = new Manager();
