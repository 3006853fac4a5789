import { createManagerMock } from "./testing";

let manager: ReturnType<typeof createManagerMock>;

test("1: the barrel has the new mock, too", () => {
  manager = createManagerMock();
});
