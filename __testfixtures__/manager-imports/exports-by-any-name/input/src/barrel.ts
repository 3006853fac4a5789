import { Wrapper } from "./legacy/wrapper";

export { Wrapper as "the manager", Wrapper as "Manager" };
export { Wrapper as "passed on", connect as "2" } from "./legacy/wrapper";
