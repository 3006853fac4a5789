export * from "./deep";
