// 1: a star that has no counterpart
export * from "./legacy/factory";
