export { Wrapper as Sockets } from "./b";
export { connect as open } from "./legacy/wrapper";
