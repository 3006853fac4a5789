"""The manager by its old name."""

import unittest

from chat.websocket_core.websocket_manager import UserContext, UserContextError, WebSocketManager
from test_framework import RecordingConnection


class Manager(unittest.IsolatedAsyncioTestCase):
    async def test_it_knows_a_connection_from_the_time_it_is_added_until_it_is_removed(self):
        manager = WebSocketManager.from_user_context(UserContext("ada"))
        tab = RecordingConnection("ada")
        manager.add_connection(tab)
        self.assertEqual(manager.connected_users, ["ada"])
        self.assertEqual(await manager.send_to_user("ada", {"type": "notice"}), 1)
        self.assertTrue(manager.remove_connection(tab.id))
        self.assertEqual(manager.connection_count, 0)

    def test_it_refuses_to_work_without_a_user(self):
        with self.assertRaises(UserContextError):
            WebSocketManager.from_user_context(UserContext(""))
