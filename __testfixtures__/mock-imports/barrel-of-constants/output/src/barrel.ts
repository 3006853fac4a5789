import { Manager } from "./core/manager";
// 1: the name is passed on as a constant, and stays
export const Shared = Manager;
