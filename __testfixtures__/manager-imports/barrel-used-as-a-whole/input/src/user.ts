import { createXSync, Wrapper } from "./outer";

export const all = [createXSync({ userId: "a" }), new Wrapper()];
