// What documents use has to stay.
export { createShort, createXSync } from "./legacy/factory";
