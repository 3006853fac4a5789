import * as factory from "./legacy/factory";

// 2: the module goes somewhere as a whole
jest.mock("./legacy/factory");

inspect(factory);
factory.createXSync({ userId: "ada" });
declare function inspect(module: object): void;
