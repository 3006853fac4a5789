import * as mocks from "./legacy/mock";

// 1: a type and a new mock
let manager: mocks.MockManager = new mocks.MockManager();

// 2: a renamed local value has nothing to do with it
const MockManager = class {};
export { MockManager, manager };
