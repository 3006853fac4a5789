// 2: two mocks would become one
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));
jest.mock("./legacy/wrapper", () => ({ Wrapper: { forUser: jest.fn() } }));
