import { createX } from "./legacy/factory";

// 1: the mark stays at the start, with the import that goes behind it
export const run = async (ctx: { userId: string }) => await createX(ctx);
