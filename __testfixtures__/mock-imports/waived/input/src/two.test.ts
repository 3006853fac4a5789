import * as factory from "./legacy/factory";

// 2: a spy, and a string
jest.spyOn(factory, "createXSync"); // ssot-codemod-waive: the same
require.resolve("./legacy/factory"); // ssot-codemod-waive: and this
