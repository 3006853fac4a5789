"""From end to end, over a real socket: a user asks, and sees the answer grow."""

import asyncio
import unittest

from chat.server import start_chat_server
from chat.websocket_core import AGENT_EVENTS
from test_framework import ChatClient


class GoldenPath(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.server = await start_chat_server()
        self.addAsyncCleanup(self.server.close)

    async def login(self, user_id: str) -> ChatClient:
        client = await ChatClient.login(self.server.port, user_id)
        self.addAsyncCleanup(client.close)
        self.assertEqual(await client.messages(), [{"type": "welcome", "user_id": user_id}])
        return client

    async def test_a_user_who_asks_gets_every_event_of_the_answer_in_order(self):
        ada = await self.login("ada")

        events = await ada.ask("what is 6 x 7?")

        self.assertEqual([event["type"] for event in events], list(AGENT_EVENTS))
        self.assertEqual(
            [event["detail"] for event in events],
            [
                "what is 6 x 7?",
                "I will ask the calculator.",
                "calculator",
                "42",
                "You asked: what is 6 x 7? 42",
            ],
        )

    async def test_two_users_at_once_get_all_of_their_own_events_and_none_of_the_others(self):
        ada, bob = await self.login("ada"), await self.login("bob")

        to_ada, to_bob = await asyncio.gather(ada.ask("what is 1 + 1?"), bob.ask("what is 3 - 1?"))

        for user_id, events in (("ada", to_ada), ("bob", to_bob)):
            self.assertEqual(
                [(event["type"], event["user_id"]) for event in events],
                [(event, user_id) for event in AGENT_EVENTS],
            )

    async def test_a_user_with_two_tabs_sees_the_answer_in_both(self):
        first, second = await self.login("carol"), await self.login("carol")

        await first.ask("what is 2 x 2?")

        self.assertEqual([event["type"] for event in await second.messages()], list(AGENT_EVENTS))
