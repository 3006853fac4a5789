import { createRequire } from "node:module";
import path from "node:path";

// 1: what loads modules, by a path
const one = require.resolve("..");
const two = import.meta.resolve("../");
const three = proxyquire("..", {});
const four = proxyquire("./also-no-modules", { "..": {} });
const five = proxyquire.noCallThru().load("../", {});
const six = rewire("..");
const seven = createRequire(import.meta.url)("..");
const eight = importFresh("../");
td.replace("..", {});
mock.module("..", { namedExports: {} });
const nine = require(path.join(__dirname, ".."));
// 2: in a variable, or one of two
const folder = "..";
jest.doMock(folder);
const ten = importFresh(process.env.OLD ? ".." : "../../core/manager");
const eleven = (".." as string) satisfies string;
// 3: doors and mocks are found by themselves
jest.mock("../../core/manager");
jest.isolateModules(() => {
  require("../../core/manager");
});

declare const proxyquire: any, rewire: any, importFresh: any, td: any, mock: any;
export { eight, eleven, five, four, nine, one, seven, six, ten, three, two };
