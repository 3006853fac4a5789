import { createXSync } from "./legacy/factory";

// 2: a module has
export const one = createXSync({ userId: "a" });
