export { LegacyError as Failure } from "./barrel";
