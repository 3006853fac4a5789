// 1: the entry passes on all of it
export { createX } from "./legacy/factory";
