import path from "node:path";

// 1: the folder above
export const above = path.join(__dirname, "..");
export const url = new URL("..", import.meta.url);
export const parts = "a/../b".split("..").concat("../");
export const isAbove = above.startsWith("../");
