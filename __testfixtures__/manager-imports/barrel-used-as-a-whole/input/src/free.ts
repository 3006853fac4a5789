export { createX } from "./legacy/factory";
