"""The audit: whoever sends to a user reaches the tab that the user has open."""

import unittest

from chat.agents import suggest_title
from chat.services.downloads import offer_download
from chat.services.incident import report_incident, report_recovery
from chat.services.maintenance import announce_maintenance
from chat.services.presence import users_online
from chat.services.quota import warn_of_quota
from chat.services.reminders import remind
from chat.websocket_core import UserContext
from chat.websocket_core.unified_manager import UnifiedWebSocketManager
from test_framework import RecordingConnection

ADA = UserContext("ada")


class EverySenderReachesTheUser(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.tab = RecordingConnection("ada")
        manager = UnifiedWebSocketManager.from_user_context(ADA)
        manager.add_connection(self.tab)
        self.addCleanup(manager.remove_connection, self.tab.id)

    def assert_seen(self, *kinds):
        self.assertEqual([message["type"] for message in self.tab.received], list(kinds))

    async def test_reminders(self):
        self.assertEqual(await remind(ADA, "tea"), 1)
        self.assert_seen("reminder")

    async def test_warnings_of_the_quota(self):
        self.assertEqual(await warn_of_quota(ADA, 9, 10), 1)
        self.assert_seen("notice")

    async def test_downloads(self):
        self.assertEqual(await offer_download(ADA, "chat.pdf"), 1)
        self.assert_seen("download")

    async def test_incidents(self):
        self.assertEqual(await report_incident(ADA, "the search"), 1)
        self.assertEqual(await report_recovery(ADA, "the search"), 1)
        self.assert_seen("notice", "notice")

    async def test_maintenance(self):
        self.assertEqual(await announce_maintenance(5), 1)
        self.assert_seen("notice")

    async def test_titles(self):
        await suggest_title(ADA, "what is love?")
        self.assert_seen("title")

    def test_presence(self):
        self.assertEqual(users_online(), ["ada"])
