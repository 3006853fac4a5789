export * from "./barrel";
export * as all from "./barrel";
