import { open } from "./both";

// 3: what is not mocked today moves to the same class
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => open("ada"));
