export { createX } from "./factory";
export { Manager } from "./manager";
