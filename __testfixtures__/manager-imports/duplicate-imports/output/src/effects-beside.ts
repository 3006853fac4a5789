import "./core/manager";
import {} from "./core/manager";
import { Manager } from "./core/manager";

export const all = [new Manager()];
