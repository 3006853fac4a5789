import { open } from "./service";

// 1: the code goes past the barrel afterwards, and so does a mock of nothing else
jest.mock("./factories", () => ({ __esModule: true, createXSync: jest.fn() }));

test("opens", () => open("ada"));
