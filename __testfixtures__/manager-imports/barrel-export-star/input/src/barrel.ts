export * from "./legacy/wrapper";
