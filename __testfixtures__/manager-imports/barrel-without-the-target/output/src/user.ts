import { Manager, version } from "./without";
import * as without from "./without";
import * as both from "./with";

// 1: the specifier stays, and the barrel gains the target
const one = Manager.forUser({ userId: "a" });
const two = without.Manager.forUser({ userId: "a" });
// 2: this barrel passes the target on as well
const three = Manager.forUser({ userId: "a" });
const four = both.Manager.forUser({ userId: "a" });
export const all = [one, two, three, four, version];
