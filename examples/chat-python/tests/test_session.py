"""A session from its welcome to its end, on a socket that is none."""

import json
import unittest
from unittest.mock import AsyncMock, MagicMock, patch

from chat.session import Session
from chat.websocket_core import UserContext
from test_framework.fixtures import MockWebSocketManager

USER = UserContext("test-user")


class SilentSocket:
    def __init__(self, *texts):
        self._texts = texts
        self.sent = []

    async def texts(self):
        for text in self._texts:
            yield text

    async def send_text(self, text):
        self.sent.append(json.loads(text))


class SessionTest(unittest.IsolatedAsyncioTestCase):
    async def test_a_user_is_welcomed(self):
        manager = MockWebSocketManager()
        # The mock is older than these.
        manager.add_connection = manager.remove_connection = MagicMock()
        with patch("chat.session.create_websocket_manager", AsyncMock(return_value=manager)) as create:
            await Session(SilentSocket(), USER).run()
        create.assert_awaited_once_with(USER)
        self.assertEqual(manager.sent_messages, [{"type": "welcome", "user_id": "test-user"}])

    async def test_what_is_no_question_is_refused(self):
        for text in ("what?", "[]", "{}"):
            socket = SilentSocket(text)
            await Session(socket, USER).run()
            self.assertEqual([message["type"] for message in socket.sent], ["welcome", "refused"])
