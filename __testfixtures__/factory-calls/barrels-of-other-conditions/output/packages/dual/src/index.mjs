export { createX, createShort } from "../../../src/legacy/factory";
