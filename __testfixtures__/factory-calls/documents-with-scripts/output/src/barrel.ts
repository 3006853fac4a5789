// What documents use has to stay.
export { createXSync } from "./legacy/factory";
