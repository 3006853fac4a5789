import { Wrapper, connect } from "./legacy/wrapper";

export const Sockets = Wrapper;
export default Wrapper;
export { connect as open, Wrapper };
