import { createXSync } from "./legacy/factory";

export const one = createXSync({ userId: "a" });
