import { createXSync } from "../legacy/factory";

// 2: a comment of the legacy module is no circle that is there already
export const registry: object[] = [];
export const first = createXSync({ userId: "first" });
