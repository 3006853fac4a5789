import { Core, createXSync } from "./under-another-name";

// 3: the file has the target already, under another name
export const all = [new Core(), createXSync({ userId: "a" })];
