export { createXSync } from "../../../src/legacy/factory";
