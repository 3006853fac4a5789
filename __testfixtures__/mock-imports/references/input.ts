import { createX } from "./legacy/factory";
import { open } from "./service";

jest.mock("./legacy/factory");

const mockSend = jest.fn();
// 1: a variable that holds the mock
const mockCreate = createX as jest.Mock;
const mockedCreate = jest.mocked(createX);
const typed = createX as jest.MockedFunction<typeof createX>;

beforeEach(() => {
  // 2: what the mock gives, in the forms of the runner and of assertions
  mockCreate.mockReset();
  mockCreate.mockResolvedValue({ send: mockSend });
  mockedCreate.mockResolvedValueOnce({ send: mockSend } as never);
  typed.mockImplementation(async () => ({ send: mockSend }) as never);
  (createX as jest.Mock).mockResolvedValue({ send: mockSend });
  (createX as unknown as jest.Mock).mockReturnValueOnce(Promise.resolve({ send: mockSend }));
  jest.mocked(createX).mockResolvedValue({ send: mockSend } as never);
  jest.mocked(createX, { shallow: true }).mockClear();
});

test("3: what is expected of the calls", async () => {
  await open("ada");
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
  expect(createX).not.toHaveBeenCalledTimes(2);
  expect(mockCreate).toHaveBeenCalledTimes(1);
  expect(mockCreate.mock.calls[0]).toEqual([{ userId: "ada" }]);
  expect((createX as jest.Mock).mock.calls.length).toBe(1);
});

test("4: the mock called by the test itself", async () => {
  const manager = await createX({ userId: "bob" });
  manager.send("x");
});
