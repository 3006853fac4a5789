// 1: re-exported
export { Flags } from "./legacy/state";
export { State as LegacyState, LIMIT as MAX } from "./core/state";
