import { MockManager } from "./testing";

let manager: MockManager;

test("1: the barrel has the new mock, too", () => {
  manager = new MockManager();
});
