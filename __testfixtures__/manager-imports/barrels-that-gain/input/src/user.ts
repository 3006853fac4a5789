import { createX, version } from "./outer";
import { Manager } from "./twins";
import * as all from "./star";

// the name is taken here
export const one = [await createX({ userId: "a" }), version, all.createXSync({ userId: "b" }), Manager];
