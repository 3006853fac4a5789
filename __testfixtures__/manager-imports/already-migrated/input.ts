import { Manager, connect } from "./core/manager";

// Wrapper was here before.
connect();
export const manager = Manager.forUser({ userId: "a" });
