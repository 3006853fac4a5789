import { createXSync } from "./legacy/factory";
import { connect } from "./legacy/wrapper";
import { Wrapper } from "./legacy/wrapper";

connect();
export const all = [new Wrapper(), createXSync({ userId: "a" })];
