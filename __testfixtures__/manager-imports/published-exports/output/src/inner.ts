// 3: of these only the first is offered
export { createXSync } from "./legacy/factory";
