import * as outer from "./outer";

// 1: any name may be used here, so nothing goes from the barrel
export const names = Object.keys(outer);
