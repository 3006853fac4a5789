export { createX } from "./legacy/factory";
export { Wrapper as default } from "./whole";
