import { open } from "./service";

// 2: a mock of something else, too, has to be split by a person
jest.mock("./factories", () => ({ plain: 2, createXSync: jest.fn() }));

test("opens", () => open("ada"));
