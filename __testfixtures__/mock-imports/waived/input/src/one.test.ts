import { createXSync } from "./legacy/factory";

// 1: a mock that stays keeps what it guards
// ssot-codemod-waive: this test is deleted with the factory
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

createXSync({ userId: "ada" });
