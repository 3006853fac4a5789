import { createXSync } from "./legacy/factory";

// 1: the real function beside its mock, under names of their own
jest.mock("./legacy/factory");
const { createXSync: createReal } = jest.requireActual("./legacy/factory");

test("as the real one", () => {
  jest.mocked(createXSync).mockImplementation(createReal);
  createReal({ userId: "ada" });
  createXSync({ userId: "bob" });
});
