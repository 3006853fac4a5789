import { createX, createXSync } from "@acme/fields";

// 2: the same where fields stand for the package
export const promise = createX({ userId: "a" }).finally(() => {});
export const made = createXSync({ userId: "b" });
