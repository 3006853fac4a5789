// the entry of a build
export * from "./offered";
