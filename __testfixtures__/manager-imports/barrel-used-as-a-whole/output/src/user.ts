import { Manager, Wrapper } from "./outer";

export const all = [Manager.forUser({ userId: "a" }), new Wrapper()];
