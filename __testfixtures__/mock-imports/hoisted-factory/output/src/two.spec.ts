import { expect, test, vi } from "vitest";
import { createManagerMock } from "./test/ssot-mocks";
import { open } from "./service";

// 4: vitest has no such rule
vi.mock("./service", () => ({ open: () => createManagerMock() }));

test("opens", () => expect(open("ada")).toBeDefined());
