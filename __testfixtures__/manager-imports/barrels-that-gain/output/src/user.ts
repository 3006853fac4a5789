import { Manager as Manager2, version } from "./outer";
import { Manager } from "./twins";
import * as all from "./star";

// the name is taken here
export const one = [Manager2.forUser({ userId: "a" }), version, all.Manager.forUser({ userId: "b" }), Manager];
