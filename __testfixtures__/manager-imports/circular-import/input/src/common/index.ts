// 1. The barrel is loaded by the target, so it does not gain an export of it.
export * from "./effects";
export * from "./whole";
export * from "./typed";
export * from "./deep-copy";
export * from "./commonjs";
export * from "./passing";
export * from "./types";
export * from "./later";
export * from "./lists";
export * from "./is-object";
export * from "./errors";
