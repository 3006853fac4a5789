/**
 * @license MIT
 * Copyright of the fixture.
 */
// @ts-check
import { Manager } from "./core/manager";

// 1: the header stays although the import below it goes

export const run = async (ctx: { userId: string }) => [Manager.forUser(ctx), Manager.forUser(ctx)];
