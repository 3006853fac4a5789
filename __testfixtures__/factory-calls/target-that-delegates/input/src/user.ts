import { createShort, createXSync } from "./legacy/factory";

export const made = [createXSync({ userId: "a" }), createShort("b")];
