"""What the tests of the chat stand on."""

from .chat_client import ChatClient
from .recording_connection import RecordingConnection
from .ssot_mocks import create_unified_manager_mock

__all__ = ["ChatClient", "RecordingConnection", "create_unified_manager_mock"]
