import { Manager } from "./core/manager";

// 1: the file still ends without a line break
export const run = async (ctx: { userId: string }) => [Manager.forUser(ctx), Manager.forUser(ctx)];