export * as mocks from "./legacy/mock";
export * as wrappers from "./legacy/wrapper";
export const other = 1;
