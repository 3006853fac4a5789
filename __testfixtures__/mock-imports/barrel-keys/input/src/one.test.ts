import { greet } from "./service";

// 1: the path stays, as the barrel exports the replacement; other keys stay
jest.mock("./index", () => ({
  version: 2,
  open: jest.fn(() => ({ send: jest.fn() })),
}));

test("greets", () => greet("ada"));
