import * as vitest from "vitest";

// 1: the runner is a member of its module
vitest.vi.mock("./legacy/factory", () => ({ createXSync: vitest.vi.fn() }));
