import * as all from "./barrel";

export const one = 1;
