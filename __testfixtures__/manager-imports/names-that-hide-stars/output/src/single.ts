// 2: one star is no clash
export * from "./one";
export const single = 1;
