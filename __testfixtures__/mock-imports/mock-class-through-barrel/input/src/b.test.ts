// 2: there is a new mock in this file already
import { createManagerMock, MockManager } from "./testing";

export const old = new MockManager();
export const fresh = createManagerMock();
