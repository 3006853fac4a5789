import { Manager } from "./core/manager";
import { MockManager } from "./legacy/mock";
import { createManagerMock } from "./test/ssot-mocks";
import { open } from "./service";

// 1: a name that begins with `mock` may stand in a hoisted factory, its replacement may not
jest.mock("./service", () => ({ open: () => new MockManager() }));

// 2: this one is not hoisted
jest.doMock("./service", () => ({ open: () => createManagerMock() }));

// 3: this name was never allowed there, so the runner is one that does not mind
jest.mock("./other", () => ({ open: () => Manager.forUser({ userId: "ada" }) }));

test("opens", () => open("ada"));
