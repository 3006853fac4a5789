// 3: both stars lead to the same export
export * from "./two";
export * from "./deep";
