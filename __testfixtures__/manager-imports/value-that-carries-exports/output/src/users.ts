import { Manager } from "./core/manager";
import { Carrying as Passed } from "./passing";

export const made = [new Manager(), Passed.connect()];
