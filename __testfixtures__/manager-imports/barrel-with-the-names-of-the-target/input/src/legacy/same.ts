export { connect, Manager, type Options } from "../core/manager";
