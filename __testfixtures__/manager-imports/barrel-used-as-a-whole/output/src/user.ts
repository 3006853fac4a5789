import { Wrapper } from "./outer";
import { Manager } from "./core/manager";

export const all = [Manager.forUser({ userId: "a" }), new Wrapper()];
