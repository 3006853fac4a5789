import { expect, test, vi } from "vitest";
import { liveCounters } from "../src/live-counters";

const mockTabs = vi.hoisted(
  () =>
    new Map([
      ["ada", 2],
      ["bob", 1],
      ["carol", 0],
    ]),
);

vi.mock("@chat/websocket-core/manager", () => ({
  WebSocketManager: {
    forUser: vi.fn(({ userId }: { userId: string }) => ({ connectionCount: mockTabs.get(userId) })),
  },
}));

test("counts users and their tabs", () => {
  const users = [...mockTabs.keys()].map((userId) => ({ userId }));
  expect(liveCounters(users)).toEqual({ usersOnline: 2, openTabs: 3 });
});

test("counts nothing when there are no users", () => {
  expect(liveCounters([])).toEqual({ usersOnline: 0, openTabs: 0 });
});
