export { XError } from "./legacy/factory";
export { Wrapper as Shared } from "./legacy/wrapper";
