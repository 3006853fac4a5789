export { createXSync } from "./legacy/factory";
export const plain = 1;
// another thing has the name, so this barrel cannot pass on the target
export class Manager {}
