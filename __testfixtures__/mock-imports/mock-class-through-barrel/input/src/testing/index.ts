export { MockManager } from "../legacy/mock";
export { createManagerMock } from "../test/ssot-mocks";
