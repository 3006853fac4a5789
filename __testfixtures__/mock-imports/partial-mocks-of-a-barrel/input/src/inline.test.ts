import { vi } from "vitest";

// 4. Spread where it is loaded.
vi.mock("./barrel", async (importOriginal) => ({
  ...((await importOriginal()) as object),
  other: vi.fn(),
}));
