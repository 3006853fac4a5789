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
export type { Shape as OldShape } from "../core/shape";
export * from "./errors";
