import { createXSync } from "./legacy/factory";

// 5: under a name of its own
export const build = createXSync;
