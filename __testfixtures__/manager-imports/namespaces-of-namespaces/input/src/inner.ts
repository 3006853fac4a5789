export * as modules from "./stars";
