import { createShort } from "../legacy/factory";

// 3: so would this
export const make = (userId: string) => createShort(userId);
