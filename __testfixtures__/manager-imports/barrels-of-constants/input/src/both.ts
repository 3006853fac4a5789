import { LegacyX } from "./barrel";

export const held: LegacyX = new LegacyX({ userId: "a" });
