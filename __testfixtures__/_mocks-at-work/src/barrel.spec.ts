import { expect, test, vi } from "vitest";
import { MockManager } from "./legacy/mock";
import { startSync } from "./sync-service";
vi.mock("./index", () => ({ createXSync: vi.fn(() => Object.assign(new MockManager(), { send: vi.fn() })) }));
test("barrel, with a mock of its own in the factory", () => {
  expect(startSync("ada")).toBeDefined();
});
