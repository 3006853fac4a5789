// 4: a set-up file mocks for every test
jest.mock("./src/legacy/factory");
