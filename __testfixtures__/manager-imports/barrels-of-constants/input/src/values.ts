import { LegacyX } from "./barrel";

// Nothing is used as a type.
export const held = new LegacyX({ userId: "a" });
