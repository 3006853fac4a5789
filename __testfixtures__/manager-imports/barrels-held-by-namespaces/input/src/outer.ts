export * as inner from "./inner";
