import { createX, XFactory } from "./legacy/factory";

// 1: the file still ends without a line break
export const run = async (ctx: { userId: string }) => [await createX(ctx), await factory.create(ctx)];

const factory = new XFactory();