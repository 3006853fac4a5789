export * from "./b";
export { Wrapper } from "./legacy/wrapper";
