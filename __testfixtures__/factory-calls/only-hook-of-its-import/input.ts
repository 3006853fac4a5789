import { beforeEach, describe, it } from "vitest";
import { XFactory } from "./legacy/factory";

// 1: without the hook nothing would use the import of `beforeEach`, so the empty hook stays
describe("alone", () => {
  let factory: XFactory;
  beforeEach(() => {
    factory = new XFactory();
  });
  it("creates", async () => {
    await factory.create({ userId: "a" });
  });
});
