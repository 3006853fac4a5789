import { createX, version } from "./without";
import * as without from "./without";
import { createXSync } from "./with";
import * as both from "./with";

// 1: a specifier of its own
const one = await createX({ userId: "a" });
const two = without.createXSync({ userId: "a" });
// 2: the barrel passes the target on as well
const three = createXSync({ userId: "a" });
const four = both.createXSync({ userId: "a" });
export const all = [one, two, three, four, version];
