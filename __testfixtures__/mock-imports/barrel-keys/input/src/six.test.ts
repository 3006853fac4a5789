// 6: what cannot be read, and what does not concern the migration
jest.mock("./index", () => mockCore);
jest.doMock("./index", () => ({ version: 3 }));
jest.doMock("./index", () => ({ ...mockCore, open: jest.fn() }));
declare const mockCore: object;
