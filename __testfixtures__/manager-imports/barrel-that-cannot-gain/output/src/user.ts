import { version } from "./without";
import { Manager } from "./core/manager";
import * as both from "./with";

// 1: a specifier of its own
const one = Manager.forUser({ userId: "a" });
const two = Manager.forUser({ userId: "a" });
// 2: the barrel passes the target on as well
const three = Manager.forUser({ userId: "a" });
const four = both.Manager.forUser({ userId: "a" });
export const all = [one, two, three, four, version];
