import { vi } from "vitest";

// 1: the original is given to the factory
vi.mock("./legacy/factory", async (importOriginal) => ({
  ...(await importOriginal<typeof import("./legacy/factory")>()),
  createX: vi.fn(async () => ({ send: vi.fn() })),
}));

// 2: or imported
vi.doMock("./legacy/factory", async () => {
  const actual = await vi.importActual<typeof import("./legacy/factory")>("./legacy/factory");
  return { ...actual, createX: vi.fn().mockResolvedValue({ send: vi.fn() }) };
});
vi.doMock("./legacy/factory", async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, createXSync: vi.fn() };
});

// 3: a path that the compiler checks
vi.doMock(import("./legacy/factory"), () => ({ createXSync: vi.fn() }));
vi.doMock(import("./legacy/factory"), async (importOriginal) => {
  const actual = await importOriginal();
  return { ...actual, createXSync: vi.fn() };
});

// 4: the real functions, watched
vi.doMock("./legacy/factory", { spy: true });

// 5: and back again
vi.doUnmock("./legacy/factory");
vi.unmock("./legacy/factory");
