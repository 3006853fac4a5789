import { LegacyError, LegacyWarning, Unified } from "./barrel";
import { LegacyError as Starred, LegacyWarning as Warning } from "./star";

export const isOurs = (error: unknown) => error instanceof LegacyError || error instanceof Starred;

export const isWarning = (error: unknown) => error instanceof LegacyWarning || error instanceof Warning;

export function fail(): never {
  throw Unified.of("b", "a");
}
