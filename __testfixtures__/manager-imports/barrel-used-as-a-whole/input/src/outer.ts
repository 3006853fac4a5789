export * from "./barrel";
