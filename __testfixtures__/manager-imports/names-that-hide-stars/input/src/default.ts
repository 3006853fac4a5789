// 5: no star passes a default export on
export { createX as default } from "./legacy/factory";
export * from "./default-one";
export * from "./default-two";
