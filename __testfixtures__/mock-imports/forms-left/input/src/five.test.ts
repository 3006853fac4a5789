const mockBase = { createXSync: jest.fn() };
jest.mock("./legacy/factory", () => ({ ...mockBase, createXSync: jest.fn() }));
