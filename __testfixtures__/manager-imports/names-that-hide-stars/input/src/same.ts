// 3: both stars lead to the same export
export { createX as setup } from "./legacy/factory";
export * from "./two";
export * from "./deep";
