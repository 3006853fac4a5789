import { vi } from "vitest";

// 1: the original is given to the factory
vi.mock("./core/manager", async (importOriginal) => ({
  ...(await importOriginal<typeof import("./core/manager")>()),
  Manager: { forUser: vi.fn(() => ({ send: vi.fn() })) },
}));

// 2: or imported
vi.doMock("./core/manager", async () => {
  const actual = await vi.importActual<typeof import("./core/manager")>("./core/manager");
  return { ...actual, Manager: { forUser: vi.fn().mockReturnValue({ send: vi.fn() }) } };
});
vi.doMock("./core/manager", async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, Manager: { forUser: vi.fn() } };
});

// 3: a path that the compiler checks
vi.doMock(import("./core/manager"), () => ({ Manager: { forUser: vi.fn() } }));
vi.doMock(import("./core/manager"), async (importOriginal) => {
  const actual = await importOriginal();
  return { ...actual, Manager: { forUser: vi.fn() } };
});

// 4: the real functions, watched
vi.doMock("./core/manager", { spy: true });

// 5: and back again
vi.doUnmock("./core/manager");
vi.unmock("./core/manager");
