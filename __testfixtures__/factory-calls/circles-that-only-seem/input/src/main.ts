import { createXSync } from "./legacy/factory";

// 4: what comments and texts say of this file is no load of it
export const main = createXSync({ userId: "main" });
