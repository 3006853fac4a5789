export * as all from "./legacy/mock";
export { createManagerMock } from "./test/ssot-mocks";
