import { Carrying } from "./barrel";
import { Carrying as Passed } from "./passing";

export const made = [new Carrying(), Passed.connect()];
