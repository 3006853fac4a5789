export * from "./legacy/errors";
