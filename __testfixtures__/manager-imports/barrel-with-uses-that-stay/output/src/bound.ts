import { LegacyError } from "./legacy/errors";
export { Unified } from "./core/unified";

export { LegacyError as Bound };
export default LegacyError;
