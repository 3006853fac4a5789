export * from "./twin";
export * from "./other-twin";
