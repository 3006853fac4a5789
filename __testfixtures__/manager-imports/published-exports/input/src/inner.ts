// 3: of these only the first is offered
export { createXSync, getXFactory } from "./legacy/factory";
export * as legacy from "./legacy/factory";
