import { open } from "./index";

// 5: the key of the replacement is there
jest.mock("./index", () => ({ Manager: { forUser: jest.fn() }, open: jest.fn() }));

open({ userId: "ada" });
