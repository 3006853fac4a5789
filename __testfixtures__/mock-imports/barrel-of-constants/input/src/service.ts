import { Shared } from "./barrel";

export const open = (userId: string) => Shared.forUser({ userId });
