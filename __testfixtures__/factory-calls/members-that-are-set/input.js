const factory = require("./legacy/factory");
const mock = require("./legacy/mock");

// 1: what is there may be the stub, and what was there is put back
test("set", () => {
  const saved = factory.createXSync;
  factory.createXSync = () => null;
  expect(factory.createXSync({})).toBeNull();
  factory.createXSync = saved;
});
test("set in a pattern", () => {
  [factory.createShort] = [() => null];
  expect(factory.createShort("a")).toBeNull();
  delete factory.createWith;
  expect(() => factory.createWith({})).toThrow();
});

// 2: nobody sets these
test("read", () => {
  const other = { MockManager: null };
  other.MockManager = new mock.MockManager();
  expect(new mock.MockManager()).toEqual(other.MockManager);
});
