import { LegacyError, LegacyWarning } from "./legacy/errors";

export const Variable = LegacyError;
const Second = LegacyError;
export { Second as Listed };
export const Warning = LegacyWarning;
