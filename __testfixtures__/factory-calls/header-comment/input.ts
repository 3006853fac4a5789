/**
 * @license MIT
 * Copyright of the fixture.
 */
// @ts-check
import { createX, XFactory } from "./legacy/factory";

// 1: the header stays although the import below it goes
const factory = new XFactory();

export const run = async (ctx: { userId: string }) => [await createX(ctx), await factory.create(ctx)];
