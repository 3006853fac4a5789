"""The manager of all connections, and what has grown around it."""

from .protocols import AGENT_EVENTS, Connection, Message
from .unified_manager import UserContext, UserContextError
from .websocket_manager import WebSocketManager
from .websocket_manager_factory import create_websocket_manager, create_websocket_manager_sync

__all__ = [
    "AGENT_EVENTS",
    "Connection",
    "Message",
    "UserContext",
    "UserContextError",
    "WebSocketManager",
    "create_websocket_manager",
    "create_websocket_manager_sync",
]
