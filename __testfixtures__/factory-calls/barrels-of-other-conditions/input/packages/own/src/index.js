export { createXSync, createShort } from "../../../src/legacy/factory";
