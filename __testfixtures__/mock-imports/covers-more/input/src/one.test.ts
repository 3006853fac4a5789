import { open } from "./service";

// 1: the code under test uses the target already, unmocked
jest.mock("./legacy/factory");

test("opens", () => open("ada"));
