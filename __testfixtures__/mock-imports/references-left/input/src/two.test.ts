import { createX } from "./legacy/factory";

jest.mock("./legacy/factory");

const mockCreate = createX as jest.Mock;

test("2: the variable goes to someone else", () => {
  prepare(mockCreate);
});
declare function prepare(mock: jest.Mock): void;
