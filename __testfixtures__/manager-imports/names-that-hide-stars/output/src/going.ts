// 4: one of the two goes as well
export * from "./one";
export * from "./goes";
