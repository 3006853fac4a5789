import { XError } from "./legacy/factory";
import { missing } from "./legacy/wrapper";
import { connect, Manager } from "./core/manager";

connect();
export const all = [new Manager(missing), Manager.forUser({ userId: "a" }), XError];
