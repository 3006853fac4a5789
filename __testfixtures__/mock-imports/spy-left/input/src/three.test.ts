import * as factory from "./legacy/factory";

const name = "createXSync";
jest.spyOn(factory, name);
