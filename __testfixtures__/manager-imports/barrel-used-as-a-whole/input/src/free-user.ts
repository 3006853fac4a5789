import * as free from "./free";

// 2: the names are seen here
export const made = await free.createX({ userId: "a" });
