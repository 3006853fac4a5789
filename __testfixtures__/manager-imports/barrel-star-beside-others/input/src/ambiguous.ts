// 1: with a second star, the names are written out
export * from "./legacy/wrapper";
export * from "./other";
