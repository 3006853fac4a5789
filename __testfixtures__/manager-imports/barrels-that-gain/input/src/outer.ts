// 2: a star over a barrel needs nothing
export * from "./star";
export const version = 1;
