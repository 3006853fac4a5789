// 1: what it rejects with is made when the mock is set up
jest.mock("./legacy/factory", () => ({ createX: jest.fn().mockRejectedValue(failure()) }));
declare function failure(): Error;
