import type { createX } from "./legacy/factory";

// 1: the types of the factory, and of its mock, at the mock of the module
jest.mock(
  "./legacy/factory",
  () => ({ createX: jest.fn() as jest.MockedFunction<typeof createX> }) as unknown as typeof import("./legacy/factory"),
);
let mockCreate: jest.MockedFunction<typeof createX>;
const typed = jest.fn<typeof createX>();

export { mockCreate, typed };
