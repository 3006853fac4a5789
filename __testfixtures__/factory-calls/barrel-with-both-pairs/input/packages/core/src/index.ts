// 1: named, with what calls become beside what the name does
export { create } from "./legacy";
