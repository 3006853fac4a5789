// 2: nothing uses this module
jest.mock("./legacy/wrapper");
