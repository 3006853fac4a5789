"""What the one manager promises."""

import unittest

from chat.websocket_core.unified_manager import UnifiedWebSocketManager, UserContext, UserContextError
from test_framework import RecordingConnection

ADA, BOB = UserContext("ada"), UserContext("bob")
NOTICE = {"type": "notice", "text": "hello"}


class LostConnection(RecordingConnection):
    async def send(self, message):
        raise ConnectionResetError


class UnifiedManager(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.ada, self.bob = self.connect(RecordingConnection("ada")), self.connect(RecordingConnection("bob"))
        self.manager = UnifiedWebSocketManager.from_user_context(ADA)

    def connect(self, tab):
        everyone = UnifiedWebSocketManager.for_everyone()
        everyone.add_connection(tab)
        self.addCleanup(everyone.remove_connection, tab.id)
        return tab

    async def test_a_message_reaches_every_tab_of_its_user_and_nobody_else(self):
        second = self.connect(RecordingConnection("ada"))
        self.assertEqual(await self.manager.send_to_user("ada", NOTICE), 2)
        self.assertEqual([self.ada.received, second.received, self.bob.received], [[NOTICE], [NOTICE], []])

    async def test_two_views_of_a_user_show_the_same_state(self):
        self.connect(RecordingConnection("ada"))
        self.assertEqual(UnifiedWebSocketManager.from_user_context(ADA).connection_count, 2)
        self.assertEqual(self.manager.connection_count, 2)

    async def test_the_view_of_a_user_has_no_way_to_another(self):
        self.assertEqual(self.manager.connected_users, ["ada"])
        with self.assertRaises(UserContextError):
            await self.manager.send_to_user("bob", NOTICE)
        with self.assertRaises(UserContextError):
            self.manager.add_connection(self.bob)
        self.assertFalse(self.manager.remove_connection(self.bob.id))
        self.assertEqual(self.bob.received, [])

    async def test_a_broadcast_reaches_everyone_from_the_whole_manager_and_only_the_user_from_a_view(self):
        self.assertEqual(await UnifiedWebSocketManager.for_everyone().broadcast(NOTICE), 2)
        self.assertEqual(await self.manager.broadcast(NOTICE), 1)

    async def test_a_message_without_a_connection_is_counted(self):
        carol = UnifiedWebSocketManager.from_user_context(UserContext("carol"))
        before = carol.undelivered_count
        self.assertEqual(await carol.send_agent_event("agent_started", "run-1", "2 + 2"), 0)
        self.assertEqual(carol.undelivered_count, before + 1)

    async def test_a_lost_connection_does_not_keep_a_message_from_the_others(self):
        self.manager.remove_connection(self.ada.id)
        self.connect(LostConnection("ada"))
        self.manager.add_connection(self.ada)
        self.assertEqual(await self.manager.send_to_user("ada", NOTICE), 1)
        self.assertEqual(self.ada.received, [NOTICE])

    async def test_there_is_no_view_and_no_agent_event_without_a_user(self):
        with self.assertRaises(UserContextError):
            UnifiedWebSocketManager.from_user_context(UserContext(" "))
        with self.assertRaises(UserContextError):
            await UnifiedWebSocketManager.for_everyone().send_agent_event("agent_started", "run-1", "")
