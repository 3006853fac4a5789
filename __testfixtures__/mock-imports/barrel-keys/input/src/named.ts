import { createX, version } from ".";

export const start = async (userId: string) => [version, await createX({ userId })];
