import { Manager } from "../src/core/manager";

export const loaders = [() => Manager.forUser({ userId: "a" })];
