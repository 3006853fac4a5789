import { ChatClient } from "@chat/test-framework";
import { AGENT_EVENT_TYPES } from "@chat/websocket-core";
import { type ChatServer, startChatServer } from "../src/server";

let server: ChatServer;
const open: ChatClient[] = [];

async function login(userId: string): Promise<ChatClient> {
  const client = await ChatClient.login(server.url, userId);
  open.push(client);
  return client;
}

beforeAll(async () => {
  server = await startChatServer();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()));
});

afterAll(() => server.close());

test("a user who asks gets every event of the answer, in order", async () => {
  const ada = await login("ada");

  const events = await ada.ask("what is 6 x 7?");

  expect(events.map((event) => event.type)).toEqual(AGENT_EVENT_TYPES);
  expect(events.map((event) => event.detail)).toEqual([
    "what is 6 x 7?",
    "I will ask the calculator.",
    "calculator",
    "42",
    "You asked: what is 6 x 7? 42",
  ]);
});

test("two users at once get all of their own events and none of the other's", async () => {
  const ada = await login("ada");
  const bob = await login("bob");

  const [toAda, toBob] = await Promise.all([ada.ask("what is 1 + 1?"), bob.ask("what is a codemod?")]);

  expect(toAda.map((event) => event.type)).toEqual(AGENT_EVENT_TYPES);
  expect(toBob.map((event) => event.type)).toEqual(AGENT_EVENT_TYPES);
  expect(new Set(toAda.map((event) => event.userId))).toEqual(new Set(["ada"]));
  expect(new Set(toBob.map((event) => event.userId))).toEqual(new Set(["bob"]));
});

test("a user with two tabs sees the answer in both", async () => {
  const first = await login("carol");
  const second = await login("carol");

  await first.ask("what is an SSOT?");
  // Once this is answered, nothing that was sent to the second tab before is still on its way.
  second.send({ type: "login", userId: "carol" });
  await second.next("welcome", 2);

  expect(second.agentEvents.map((event) => event.type)).toEqual(AGENT_EVENT_TYPES);
});
