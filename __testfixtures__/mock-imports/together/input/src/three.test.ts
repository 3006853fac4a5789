import { createXSync } from "./legacy/factory";

// 3: a call that has no user to give
jest.mock("./legacy/factory");

createXSync();
createXSync({ userId: "ada" });
