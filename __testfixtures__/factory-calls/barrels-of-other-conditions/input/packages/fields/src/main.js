export { createX, createXSync } from "../../../src/legacy/factory";
