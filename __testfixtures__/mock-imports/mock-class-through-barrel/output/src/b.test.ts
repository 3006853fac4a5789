// 2: there is a new mock in this file already
import { createManagerMock } from "./testing";

export const old = createManagerMock();
export const fresh = createManagerMock();
