export {
  connect, // the opener
  createX, // goes
  Wrapper,
} from "./many";
export { createX as make } from "./legacy/factory";
export { default, default as Sockets, missing, type Options } from "./legacy/wrapper";
