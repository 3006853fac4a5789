export { createX, createXSync, createShort } from "../../../src/legacy/factory";
