import { createXSync } from "./legacy/factory";

// 4: the mock is left for a reason of its own, so what it guards is left, too
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn(), unnamed: jest.fn() }));

let kept: ReturnType<typeof createXSync>;
kept = createXSync({ userId: "ada" });
