import { Manager, connect } from "./core/manager";

export const Sockets = Manager;
export default Manager;
export { connect as open, Manager as Wrapper };
