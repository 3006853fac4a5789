import { createXSync, XError } from "./legacy/factory";
import { missing, Wrapper } from "./legacy/wrapper";
import { connect } from "./legacy/wrapper";

connect();
export const all = [new Wrapper(missing), createXSync({ userId: "a" }), XError];
