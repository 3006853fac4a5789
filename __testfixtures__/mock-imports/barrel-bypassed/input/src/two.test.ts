import { open } from "./other";

// 2: this code goes through the barrel
jest.mock("./index", () => ({ createXSync: jest.fn() }));

test("opens", () => open("ada"));
