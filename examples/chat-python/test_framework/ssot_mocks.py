"""A mock that cannot drift: it is the real manager, with nobody but a recording connection."""

from chat.websocket_core.protocols import Message
from chat.websocket_core.unified_manager import Registry, UnifiedWebSocketManager, UserContext

from .recording_connection import RecordingConnection

TEST_USER = UserContext("test-user")


class UnifiedManagerMock(UnifiedWebSocketManager):
    def __init__(self, user_context: UserContext) -> None:
        super().__init__(Registry(), user_context)
        self._tab = RecordingConnection(user_context.user_id)
        self.add_connection(self._tab)

    @property
    def sent_messages(self) -> list[Message]:
        """What the user has received."""
        return self._tab.received


def create_unified_manager_mock(user_context: UserContext = TEST_USER) -> UnifiedManagerMock:
    """The manager of a user who has one tab open; it shares nothing with the real one."""
    return UnifiedManagerMock(user_context)
