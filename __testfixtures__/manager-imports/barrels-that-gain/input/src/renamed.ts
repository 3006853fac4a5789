// 3: one barrel takes it from another
export { createX as make } from "./outer";
