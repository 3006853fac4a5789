import { MockManager } from "./legacy/mock";
import { open } from "./service";

// 1: the code under test is not in this run, so its mock waits; the mock class does not
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => {
  const manager = new MockManager();
  expect(open("ada")).toBe(manager);
});
