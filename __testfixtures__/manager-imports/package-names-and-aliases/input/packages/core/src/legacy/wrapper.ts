export { Manager as Wrapper, connect } from "../manager";
