import { Wrapper } from "./index";

// 3: a name that the barrel keeps
jest.mock("./index", () => ({ Wrapper: { forUser: jest.fn() } }));

expect(Wrapper.forUser).not.toHaveBeenCalled();
