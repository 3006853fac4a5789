// 1: re-exported
export { LegacyState, Limit as MAX, Flags } from "./legacy/state";
