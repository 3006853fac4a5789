import { expect, test, vi } from "vitest";
import { MockManager } from "./legacy/mock";
import { open } from "./service";

// 4: vitest has no such rule
vi.mock("./service", () => ({ open: () => new MockManager() }));

test("opens", () => expect(open("ada")).toBeDefined());
