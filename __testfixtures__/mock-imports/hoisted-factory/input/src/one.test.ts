import { createXSync } from "./legacy/factory";
import { MockManager } from "./legacy/mock";
import { open } from "./service";

// 1: a name that begins with `mock` may stand in a hoisted factory, its replacement may not
jest.mock("./service", () => ({ open: () => new MockManager() }));

// 2: this one is not hoisted
jest.doMock("./service", () => ({ open: () => new MockManager() }));

// 3: this name was never allowed there, so the runner is one that does not mind
jest.mock("./other", () => ({ open: () => createXSync({ userId: "ada" }) }));

test("opens", () => open("ada"));
