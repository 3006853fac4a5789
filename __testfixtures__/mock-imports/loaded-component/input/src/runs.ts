import { createXSync } from "./legacy/factory";

export const run = () => createXSync("ada");
