import { open } from "./service";

// 1: one key changes, the others stay
jest.mock("./barrel", () => ({
  Manager: { forUser: jest.fn().mockReturnValue({ send: jest.fn() }) },
  version: 2,
  Wrapper: jest.fn(),
}));

test("opens", () => open("ada"));
