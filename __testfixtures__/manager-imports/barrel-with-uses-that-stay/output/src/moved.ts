import { Unified, LegacyWarning } from "./barrel";
import { Unified as Starred, LegacyWarning as Warning } from "./star";

export const isOurs = (error: unknown) => error instanceof Unified || error instanceof Starred;

export const isWarning = (error: unknown) => error instanceof LegacyWarning || error instanceof Warning;

export function fail(): never {
  throw Unified.of("b", "a");
}
