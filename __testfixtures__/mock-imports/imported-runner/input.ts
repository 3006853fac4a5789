import { expect as verify, jest as j } from "@jest/globals";
import { createXSync } from "./legacy/factory";

// 1: under a name of its own
j.mock("./legacy/factory", () => ({ createXSync: j.fn() }));

// 2: chained, and in parentheses
j.doMock("./legacy/factory").unmock("./legacy/factory");
(j).dontMock("./legacy/factory");

test("3: expect, too", () => {
  verify(createXSync).toHaveBeenCalled();
});
