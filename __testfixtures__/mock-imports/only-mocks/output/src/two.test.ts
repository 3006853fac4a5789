// 2: nothing uses this module
jest.mock("./core/manager");
