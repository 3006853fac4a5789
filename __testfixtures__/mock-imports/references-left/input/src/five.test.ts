import { createX } from "./legacy/factory";

jest.mock("./legacy/factory");

const mockCreate = createX as jest.Mock<Promise<object>>;

test("5: the type of the mock has a promise", () => {
  mockCreate.mockResolvedValue({});
});
