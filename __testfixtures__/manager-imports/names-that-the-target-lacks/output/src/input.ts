import { onlyHere } from "./legacy/own-wrapper";
import { Manager } from "./core/manager";

export const all = [new Manager(), onlyHere()];
