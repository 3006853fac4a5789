import { expect as verify, jest as j } from "@jest/globals";
import { Manager } from "./core/manager";

// 1: under a name of its own
j.mock("./core/manager", () => ({ Manager: { forUser: j.fn() } }));

// 2: chained, and in parentheses
j.doMock("./core/manager").unmock("./core/manager");
(j).dontMock("./core/manager");

test("3: expect, too", () => {
  verify(Manager.forUser).toHaveBeenCalled();
});
