import { LegacyError } from "./legacy/errors";

export { LegacyError as Bound };
export default LegacyError;
