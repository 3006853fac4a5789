import { LegacyError } from "./legacy/errors";

export const Variable = LegacyError;
const Second = LegacyError;
export { Second as Listed };
