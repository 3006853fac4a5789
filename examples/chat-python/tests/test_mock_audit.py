"""The audit: a mock that is not like the manager proves nothing about it."""

import unittest

from chat.websocket_core.unified_manager import UnifiedWebSocketManager, UserContextError
from test_framework.fixtures import MockWebSocketManager


class Mock(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.mock = MockWebSocketManager()

    def test_it_has_all_that_the_manager_has(self):
        members = [name for name in vars(UnifiedWebSocketManager) if not name.startswith("_")]
        self.assertEqual([name for name in members if not hasattr(self.mock, name)], [])

    def test_it_has_no_message_of_its_own_make(self):
        self.assertFalse(hasattr(self.mock, "send_message"))

    async def test_it_keeps_users_apart(self):
        with self.assertRaises(UserContextError):
            await self.mock.send_to_user("somebody-else", {"type": "notice"})
