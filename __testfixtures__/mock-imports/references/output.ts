import { Manager } from "./core/manager";
import { open } from "./service";

jest.mock("./core/manager");

const mockSend = jest.fn();
// 1: a variable that holds the mock
const mockCreate = Manager.forUser as jest.Mock;
const mockedCreate = jest.mocked(Manager.forUser);
const typed = Manager.forUser as jest.MockedFunction<typeof Manager.forUser>;

beforeEach(() => {
  // 2: what the mock gives, in the forms of the runner and of assertions
  mockCreate.mockReset();
  mockCreate.mockReturnValue({ send: mockSend });
  mockedCreate.mockReturnValueOnce({ send: mockSend } as never);
  typed.mockImplementation(() => ({ send: mockSend }) as never);
  (Manager.forUser as jest.Mock).mockReturnValue({ send: mockSend });
  (Manager.forUser as unknown as jest.Mock).mockReturnValueOnce({ send: mockSend });
  jest.mocked(Manager.forUser).mockReturnValue({ send: mockSend } as never);
  jest.mocked(Manager.forUser, { shallow: true }).mockClear();
});

test("3: what is expected of the calls", async () => {
  await open("ada");
  expect(Manager.forUser).toHaveBeenCalledWith({ userId: "ada" });
  expect(Manager.forUser).not.toHaveBeenCalledTimes(2);
  expect(mockCreate).toHaveBeenCalledTimes(1);
  expect(mockCreate.mock.calls[0]).toEqual([{ userId: "ada" }]);
  expect((Manager.forUser as jest.Mock).mock.calls.length).toBe(1);
});

test("4: the mock called by the test itself", async () => {
  const manager = Manager.forUser({ userId: "bob" });
  manager.send("x");
});
