import { open } from "./service";

// 5: nothing is told apart
jest.mock("./legacy/factory");

test("opens", () => open("ada"));
