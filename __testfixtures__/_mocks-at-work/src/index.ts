export { connect, Manager } from "./core/manager";
export { createX, createXSync } from "./legacy/factory";
