import { beforeEach, describe, it } from "vitest";
import { Manager } from "./core/manager";

// 1: without the hook nothing would use the import of `beforeEach`, so the empty hook stays
describe("alone", () => {
  beforeEach(() => {
  });
  it("creates", async () => {
    Manager.forUser({ userId: "a" });
  });
});
