// 1: moved, the exported names stay
export { Manager as Wrapper, connect, Manager as Sockets } from "./core/manager";
export { Manager as default } from "./core/manager";
export type { Options } from "./core/manager";
// 2: nobody uses it
// 3: somebody does
export { XFactory } from "./legacy/factory";
