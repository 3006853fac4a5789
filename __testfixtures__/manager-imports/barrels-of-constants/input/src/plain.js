import { LegacyX } from "./barrel";

// There are no types here.
export const held = new LegacyX({ userId: "a" });
