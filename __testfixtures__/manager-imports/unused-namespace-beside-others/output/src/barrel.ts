export * as mocks from "./legacy/mock";
export const other = 1;
