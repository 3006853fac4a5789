// 1: named, with what calls become beside what the name does
export { make as create, make } from "./target";
