import { createXSync } from "./legacy/factory";
import { Wrapper } from "./legacy/wrapper";
import { connect, type Options } from "./legacy/wrapper";

export const all = [createXSync({ userId: "a" }), Wrapper.shared, connect()];
export let options: Options;
