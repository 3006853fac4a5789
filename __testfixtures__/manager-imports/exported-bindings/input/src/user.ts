import { connect, createXSync, legacy, Wrapper } from "./exporting";

export const all = [new Wrapper(), connect(), createXSync({ userId: "a" }), legacy.connect()];
