// 5: no star passes a default export on
export * from "./default-one";
export * from "./default-two";
