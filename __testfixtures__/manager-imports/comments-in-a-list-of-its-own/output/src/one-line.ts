import { /* first */ /* second */ missing /* gone */ } from "./legacy/wrapper"; /* end */
import { Manager } from "./core/manager";

export const all = [new Manager(), missing];
