import { createXSync, createWith } from "./barrel";

export const all = [createXSync("a"), createWith("b")];
