// 4: a computed key, a spread of something else
const name = "createXSync";
jest.mock("./legacy/factory", () => ({ [name]: jest.fn() }));
