import { vi } from "vitest";

// 1. The real module, asserted to be of a type, and read otherwise: nothing legacy is mocked.
vi.mock("./barrel", async (importOriginal) => {
  const actual = (await importOriginal()) as any;
  return { ...actual, other: vi.fn(() => actual.other()) };
});
