import { Manager } from "./core/manager";

// 1: the mark stays at the start, with the import that goes behind it
export const run = async (ctx: { userId: string }) => Manager.forUser(ctx);
