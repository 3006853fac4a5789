import { Manager, version } from ".";

export const start = async (userId: string) => [version, Manager.forUser({ userId })];
