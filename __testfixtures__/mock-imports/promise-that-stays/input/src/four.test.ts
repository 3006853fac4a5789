// 4: nobody knows what this function gives
import { makeMock } from "./make";

jest.mock("./legacy/factory", () => ({ createX: jest.fn(() => mockMake()) }));
const mockMake = makeMock;
