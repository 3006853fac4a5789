"""Who comes in, and who is told to stay out, over a real socket."""

import asyncio
import unittest

from chat.rfc6455 import CloseCode, serve
from chat.server import open_session, start_chat_server
from test_framework import ChatClient


class Handshakes(unittest.IsolatedAsyncioTestCase):
    async def test_users_who_come_at_the_same_time_are_all_welcome(self):
        names = ["ada", "bob", "carol"]
        waiting = []
        all_there = asyncio.Event()

        async def together(request, socket):
            waiting.append(socket)
            if len(waiting) == len(names):
                all_there.set()
            await all_there.wait()
            await open_session(request, socket)

        server = await serve(together)
        self.addAsyncCleanup(server.close)
        clients = await asyncio.gather(*(ChatClient.login(server.port, name) for name in names))
        for client in clients:
            self.addAsyncCleanup(client.close)
        seen = await asyncio.gather(*(client.messages() for client in clients))

        self.assertEqual([client.socket.close_code for client in clients], [None, None, None])
        self.assertEqual(seen, [[{"type": "welcome", "user_id": name}] for name in names])

    async def test_a_login_without_a_user_is_the_fault_of_the_login(self):
        server = await start_chat_server()
        self.addAsyncCleanup(server.close)
        client = await ChatClient.login(server.port, " ")

        self.assertEqual(await client.messages(), [])

        self.assertEqual(client.socket.close_code, CloseCode.POLICY_VIOLATION)
        self.assertIn("A user id is required", client.socket.close_reason)
