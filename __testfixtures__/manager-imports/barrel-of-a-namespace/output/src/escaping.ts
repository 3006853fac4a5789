import { sockets as whole } from "./barrel";
import { connect } from "./core/manager";

export const five = [whole, connect()];
