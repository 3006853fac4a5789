import * as vitest from "vitest";

// 1: the runner is a member of its module
vitest.vi.mock("./core/manager", () => ({ Manager: { forUser: vitest.vi.fn() } }));
