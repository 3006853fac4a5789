// 1: what the factory gives is not seen
const mockFactory = () => ({ createXSync: jest.fn() });
jest.mock("./legacy/factory", mockFactory);
