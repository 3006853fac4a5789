import { createX } from "./legacy/factory";
import { start } from "./service";
jest.mock("./legacy/factory");
const mockCreate = createX as jest.MockedFunction<typeof createX>;
const send = jest.fn();
test("automock with reference", async () => {
  mockCreate.mockResolvedValue({ send } as never);
  await start("ada");
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
  expect(send).toHaveBeenCalledWith("hello");
});
