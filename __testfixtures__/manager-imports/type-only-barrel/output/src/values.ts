// 1: what the barrel passes on as a type is no value to take instead
import { Shared } from "./barrel";
import { Manager } from "./core/manager";

export const one: Shared = new Manager();
