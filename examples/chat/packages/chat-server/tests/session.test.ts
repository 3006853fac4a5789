import { ChatClient } from "@chat/test-framework";
import { type ChatServer, startChatServer } from "../src/server";

let server: ChatServer;
let client: ChatClient;

beforeAll(async () => {
  server = await startChatServer();
});

beforeEach(async () => {
  client = await ChatClient.connect(server.url);
});

afterEach(() => client.close());

afterAll(() => server.close());

test("a login is welcomed", async () => {
  client.send({ type: "login", userId: "ada" });
  expect(await client.next("welcome")).toEqual({ type: "welcome", userId: "ada" });
});

test("a login without a user id is refused, and may be tried again", async () => {
  client.send({ type: "login", userId: "" });
  expect((await client.next("refused")).type).toBe("refused");

  client.send({ type: "login", userId: "ada" });
  expect(await client.next("welcome")).toEqual({ type: "welcome", userId: "ada" });
});

test("a question before the login is refused", async () => {
  client.send({ type: "ask", question: "what is 6 x 7?" });
  expect(await client.next("refused")).toEqual({ type: "refused", reason: "Log in first." });
});

test("a message that is no JSON ends the session", async () => {
  client.sendText("hello");
  await expect(client.next("welcome")).rejects.toThrow("No welcome before the socket closed.");
});
