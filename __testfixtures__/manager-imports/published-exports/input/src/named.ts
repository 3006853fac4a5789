// 2: an entry of its own, and what it takes from inside
export { createXSync } from "./inner";
