import * as core from "./index";

// 7: a spy on the barrel
jest.spyOn(core, "open").mockReturnValue({} as never);
core.open({ userId: "ada" });
