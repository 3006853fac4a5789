import { open } from "./both";
import { MockManager } from "./legacy/mock";

// 1: the mock stays; the file is edited all the same, and so judged once more, when both.ts is edited too
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => expect(open("ada")).toContain(new MockManager()));
