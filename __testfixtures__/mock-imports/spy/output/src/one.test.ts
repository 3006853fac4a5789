import * as factory from "./core/manager";

// 1: the object and the name of the member change
const spy = jest.spyOn(factory.Manager, "forUser");

test("2: what it gives", async () => {
  jest.spyOn(factory.Manager, 'forUser').mockReturnValue({ send: jest.fn() } as never);
  jest.spyOn(factory.Manager, "forUser").mockImplementation(() => ({ send: jest.fn() }) as never);
  spy.mockReturnValue(null as never);
  expect(spy).toHaveBeenCalled();
  expect(factory.Manager.forUser).toHaveBeenCalledTimes(1);
});
