import { vi } from "vitest";

// 3. What is legacy is taken of the real module.
vi.mock("./barrel", async (importOriginal) => {
  const actual = (await importOriginal()) as any;
  return { ...actual, createXSync: vi.fn(actual.createXSync) };
});
