import { open } from "./service";

// 1: the barrel gains the target, so the code still comes through it
jest.mock("./factories", () => ({ __esModule: true, Manager: { forUser: jest.fn() } }));

test("opens", () => open("ada"));
