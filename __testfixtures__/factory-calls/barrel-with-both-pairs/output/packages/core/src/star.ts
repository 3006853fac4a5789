// 2: by a star that stays
export * from "./legacy";
export { make as create, make as open, make } from "./target";
