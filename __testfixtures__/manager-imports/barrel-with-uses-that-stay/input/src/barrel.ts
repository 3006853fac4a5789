export { LegacyError, LegacyWarning } from "./legacy/errors";
