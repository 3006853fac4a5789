// 3: names of its own win over those of a star
export * from "./core/manager";
export { other as connect } from "./other";
export const Wrapper = 1;
