export {
  connect, // the opener
  // goes
  Wrapper,
} from "./many";
export { Manager as default, Manager as Sockets, type Options } from "./core/manager";
