import * as factory from "./legacy/factory";

// 4: what the spy gives goes on to others
const spies = [jest.spyOn(factory, "createX")];
