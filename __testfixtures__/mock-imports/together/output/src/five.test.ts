import { Manager } from "./core/manager";
import { createXSync } from "./legacy/factory";

// 5: a mock that stays keeps only what it stands for
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn(), unnamed: jest.fn() }));

createXSync({ userId: "ada" });
Manager.forUser({ userId: "ada" });
