import * as factory from "./legacy/factory";

// 2: a getter, a name that is computed, another replacement
jest.spyOn(factory, "createXSync", "get");
