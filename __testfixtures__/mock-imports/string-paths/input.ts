// 1: paths that are resolved, loaded or replaced by others
const path = require.resolve("./legacy/factory");
const url = new URL("./legacy/factory.ts", import.meta.url);
proxyquire("./service", { "./legacy/factory": {} });
replace("./legacy/wrapper", {});
vi.importActual("./legacy/factory").then((factory) => factory.createX);

// 2: a path in a variable
const legacy = "./legacy/mock";
jest.doMock(legacy);

// 3: titles and other words
describe("./legacy/factory", () => {
  test.each([1])("./legacy/factory", () => {});
});
const title = "factory";
const named = { factory: "wrapper" };
const type: "./legacy/factory" | null = null;

declare function proxyquire(path: string, stubs: object): void;
declare function replace(path: string, by: object): void;
export { legacy, named, path, title, type, url };
