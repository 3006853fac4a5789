import { Manager, connect, type Options } from "./core/manager";

export const all = [Manager.forUser({ userId: "a" }), Manager.shared, connect()];
export let options: Options;
