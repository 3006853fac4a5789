"""The services, with a mock for the manager. These tests were green all the time."""

import unittest
from unittest.mock import patch

from chat.services import reminders
from chat.services.presence import headline
from chat.services.quota import warn_of_quota
from chat.services.reminders import remind
from chat.services.typing_indicator import show_typing
from chat.websocket_core import UserContext, WebSocketManager
from test_framework.fixtures import MockWebSocketManager

USER = UserContext("test-user")


class Services(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.manager = MockWebSocketManager()

    @patch("chat.services.reminders.create_websocket_manager")
    async def test_a_reminder_is_sent_to_its_user(self, create):
        create.return_value = self.manager
        self.assertEqual(await remind(USER, "tea"), 1)
        create.assert_called_once_with(USER)
        self.assertEqual(self.manager.sent_messages, [{"type": "reminder", "text": "tea"}])

    async def test_a_reminder_that_nobody_sees_says_so(self):
        with patch.object(reminders, "create_websocket_manager", side_effect=ConnectionError("gone")):
            with self.assertRaises(ConnectionError):
                await remind(USER, "tea")

    async def test_typing_is_shown(self):
        self.assertEqual(await show_typing(self.manager, "test-user"), 1)

    async def test_nobody_is_warned_early(self):
        self.assertEqual(await warn_of_quota(USER, 7, 10), 0)

    def test_an_empty_chat_has_a_headline(self):
        self.assertEqual(headline(WebSocketManager.for_everyone()), "0 tabs of nobody")
