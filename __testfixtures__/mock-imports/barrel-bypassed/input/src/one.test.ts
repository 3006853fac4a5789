import { open } from "./service";

// 1: the code would call the real thing
jest.mock("./index", () => ({ createXSync: jest.fn() }));

test("opens", () => open("ada"));
