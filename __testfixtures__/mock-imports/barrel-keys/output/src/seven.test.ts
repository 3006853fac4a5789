import * as core from "./index";

// 7: a spy on the barrel
jest.spyOn(core.Manager, "forUser").mockReturnValue({} as never);
core.Manager.forUser({ userId: "ada" });
