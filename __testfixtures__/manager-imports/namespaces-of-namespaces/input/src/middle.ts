import * as parts from "./inner";
export { parts as bundle };
