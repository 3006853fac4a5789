import * as free from "./free";

// 2: the names are seen here
export const made = free.Manager.forUser({ userId: "a" });
