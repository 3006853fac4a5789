import { createXSync } from "../src/legacy/factory";

export const loaders = [() => createXSync({ userId: "a" })];
