export { connect as open, Manager as Wrapper } from "./core/manager";
