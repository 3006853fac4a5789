import type { LegacyX } from "./barrel";

export type Held = LegacyX;
