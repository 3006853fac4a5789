// 3: names of its own win over those of a star
export * from "./legacy/wrapper";
export { other as connect } from "./other";
export const Wrapper = 1;
