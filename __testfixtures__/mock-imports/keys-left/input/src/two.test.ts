// 2: an export that the manifest does not name, one that becomes a call with other arguments
jest.mock("./legacy/factory", () => ({ unnamed: jest.fn() }));
jest.doMock("./legacy/factory", () => ({ createSwapped: jest.fn() }));
jest.doMock("./legacy/factory", () => ({ createShort: jest.fn() }));
jest.doMock("./legacy/factory", () => ({ createWith: jest.fn() }));
