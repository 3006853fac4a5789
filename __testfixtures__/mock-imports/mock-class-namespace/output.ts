import * as mocks from "./test/ssot-mocks";

// 1: a type and a new mock
let manager: ReturnType<typeof mocks.createManagerMock> = mocks.createManagerMock();

// 2: a renamed local value has nothing to do with it
const MockManager = class {};
export { MockManager, manager };
