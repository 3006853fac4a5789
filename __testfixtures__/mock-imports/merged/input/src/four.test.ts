import { open } from "./service";

// 4: only one of them is mocked, so the other would come under its mock
jest.mock("./legacy/factory", () => ({
  ...jest.requireActual("./legacy/factory"),
  createXSync: jest.fn(),
}));

test("opens", () => open("ada"));
