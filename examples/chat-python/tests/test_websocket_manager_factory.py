"""What the factory was meant to do."""

import unittest

from chat.websocket_core import UserContext
from chat.websocket_core.websocket_manager_factory import (
    FactoryInitializationError,
    WebSocketManagerFactory,
    create_websocket_manager,
    get_websocket_manager_factory,
)
from test_framework import RecordingConnection

ADA = UserContext("ada")


class Factory(unittest.IsolatedAsyncioTestCase):
    def test_there_is_one_factory(self):
        self.assertIs(get_websocket_manager_factory(), get_websocket_manager_factory())
        self.assertIsInstance(get_websocket_manager_factory(), WebSocketManagerFactory)

    async def test_each_manager_has_connections_of_its_own(self):
        first = await create_websocket_manager(ADA)
        second = await create_websocket_manager(ADA)
        first.add_connection(RecordingConnection("ada"))
        self.assertEqual(second.connection_count, 0)

    async def test_an_empty_user_id_is_an_initialization_error(self):
        with self.assertRaises(FactoryInitializationError):
            await create_websocket_manager(UserContext(""))
