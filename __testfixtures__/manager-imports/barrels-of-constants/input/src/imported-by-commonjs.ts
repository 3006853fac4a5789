import { Manager } from "./commonjs";
import { LegacyX } from "./barrel";

export const held: LegacyX = new LegacyX({ userId: String(Manager) });
