// 1: without the name, those of both stars would clash
export { createX as setup } from "./legacy/factory";
export * from "./one";
export * from "./two";
