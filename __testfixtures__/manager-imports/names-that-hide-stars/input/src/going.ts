// 4: one of the two goes as well
export { createX as setup } from "./legacy/factory";
export * from "./one";
export * from "./goes";
