// 7: types have no place for a value
export type { createX } from "./legacy/factory";
