import { Manager } from "./barrel";

export const all = [Manager.forUser("a"), Manager.forUser("b", { ...{} })];
