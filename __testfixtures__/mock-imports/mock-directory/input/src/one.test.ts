// 1: the runner takes the file in __mocks__
jest.mock("./legacy/factory");

// 2: what the factory gives does not come from there
jest.mock("./legacy/mock");
