import { join } from "node:path";

export const one = join(__dirname, "legacy", "factory");
