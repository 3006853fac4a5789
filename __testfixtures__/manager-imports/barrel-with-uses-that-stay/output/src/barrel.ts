export { LegacyError } from "./legacy/errors";
export { Unified as LegacyWarning, Unified } from "./core/unified";
