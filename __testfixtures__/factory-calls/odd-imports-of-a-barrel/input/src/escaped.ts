import { createXSync } from "./b\x61rrels";

export const made = createXSync({ userId: "a" });
