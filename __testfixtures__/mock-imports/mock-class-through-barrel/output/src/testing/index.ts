export { createManagerMock } from "../test/ssot-mocks";
