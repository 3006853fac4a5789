import { /* first */ Wrapper /* the wrapper */, /* second */ missing /* gone */ } from "./legacy/wrapper"; /* end */

export const all = [new Wrapper(), missing];
