// 5: types only
export type * from "./legacy/wrapper";
