export * from "../legacy/errors";
