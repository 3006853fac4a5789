import { MockWebSocketManager } from "../../test-framework/src/fixtures/websocket-manager-mock";
import { showTitle, titleOf } from "../src/title-agent";

let mock: MockWebSocketManager;

beforeEach(() => {
  mock = new MockWebSocketManager();
});

test("a title is the beginning of the question", () => {
  expect(titleOf("What is 6 x 7?")).toBe("What is 6 x…");
  expect(titleOf("Why?")).toBe("Why");
});

test("the title is shown to the user", () => {
  expect(showTitle(mock, "test-user", "Why?")).toBe(1);
  expect(mock.sentMessages).toEqual([{ type: "title", title: "Why" }]);
});

test("nothing is shown when the user has left", () => {
  mock.disconnect();
  expect(showTitle(mock, "test-user", "Why?")).toBe(0);
});
