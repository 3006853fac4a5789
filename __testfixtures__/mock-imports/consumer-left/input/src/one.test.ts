import { open } from "./service";

// 1: the code under test keeps a call, which needs the mock where it is
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => open("ada"));
