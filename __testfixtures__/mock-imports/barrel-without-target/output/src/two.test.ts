import { open } from "./service";

// 2: a mock of something else, too, keeps that
jest.mock("./factories", () => ({ plain: 2, Manager: { forUser: jest.fn() } }));

test("opens", () => open("ada"));
