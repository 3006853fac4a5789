test("doMock", async () => {
  const send = jest.fn();
  jest.doMock("./legacy/factory", () => ({ createX: jest.fn().mockResolvedValue({ send }) }));
  const { start } = require("./service");
  await start("ada");
  expect(send).toHaveBeenCalled();
  jest.dontMock("./legacy/factory");
  jest.resetModules();
  const { start: real } = require("./service");
  await real("ada");
  expect(send).toHaveBeenCalledTimes(1);
});
