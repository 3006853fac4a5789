import { vi } from "vitest";

// 2. The same by importActual.
vi.mock("./barrel", async () => {
  const actual = await vi.importActual<typeof import("./barrel")>("./barrel");
  return { ...actual, other: vi.fn(actual.other) };
});
