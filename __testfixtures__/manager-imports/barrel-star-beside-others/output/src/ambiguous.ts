// 1: with a second star, the names are written out
export { connect, type Options, Manager as Wrapper } from "./core/manager";
export * from "./other";
