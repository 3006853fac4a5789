import type { Manager } from "./core/manager";

// 1: the types of the factory, and of its mock, at the mock of the module
jest.mock(
  "./core/manager",
  () => ({ Manager: { forUser: jest.fn() as jest.MockedFunction<typeof Manager.forUser> } }) as unknown as typeof import("./core/manager"),
);
let mockCreate: jest.MockedFunction<typeof Manager.forUser>;
const typed = jest.fn<typeof Manager.forUser>();

export { mockCreate, typed };
