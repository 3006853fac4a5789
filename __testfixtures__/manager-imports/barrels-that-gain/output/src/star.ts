// 1: a star that has no counterpart
export { Manager } from "./core/manager";
