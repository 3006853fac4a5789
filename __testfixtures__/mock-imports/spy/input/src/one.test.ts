import * as factory from "./legacy/factory";

// 1: the object and the name of the member change
const spy = jest.spyOn(factory, "createX");

test("2: what it gives", async () => {
  jest.spyOn(factory, 'createX').mockResolvedValue({ send: jest.fn() } as never);
  jest.spyOn(factory, "createX").mockImplementation(async () => ({ send: jest.fn() }) as never);
  spy.mockResolvedValue(null as never);
  expect(spy).toHaveBeenCalled();
  expect(factory.createX).toHaveBeenCalledTimes(1);
});
