import { open } from "./service";

// 5: nothing is told apart
jest.mock("./core/manager");

test("opens", () => open("ada"));
