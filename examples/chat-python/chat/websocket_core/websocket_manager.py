"""The manager's old name. It hands everything on to a unified manager, but keeps its own book of
connections, which knows only those that were added through it."""

from .protocols import Connection, Message
from .unified_manager import UnifiedWebSocketManager, UserContext, UserContextError

__all__ = ["UserContext", "UserContextError", "WebSocketManager"]


class WebSocketManager:
    """Deprecated: use UnifiedWebSocketManager."""

    @classmethod
    def from_user_context(cls, user_context: UserContext) -> "WebSocketManager":
        return cls(UnifiedWebSocketManager.from_user_context(user_context))

    @classmethod
    def for_everyone(cls) -> "WebSocketManager":
        return cls(UnifiedWebSocketManager.for_everyone())

    def __init__(self, unified: UnifiedWebSocketManager) -> None:
        self._unified = unified
        self._own: dict[str, Connection] = {}

    @property
    def connection_count(self) -> int:
        return len(self._own)

    @property
    def connected_users(self) -> list[str]:
        return sorted({connection.user_id for connection in self._own.values()})

    @property
    def undelivered_count(self) -> int:
        return self._unified.undelivered_count

    def add_connection(self, connection: Connection) -> None:
        self._unified.add_connection(connection)
        self._own[connection.id] = connection

    def remove_connection(self, connection_id: str) -> bool:
        self._own.pop(connection_id, None)
        return self._unified.remove_connection(connection_id)

    async def send_to_user(self, user_id: str, message: Message) -> int:
        return await self._unified.send_to_user(user_id, message)

    async def send_agent_event(self, event: str, run_id: str, detail: str) -> int:
        return await self._unified.send_agent_event(event, run_id, detail)

    async def broadcast(self, message: Message) -> int:
        return await self._unified.broadcast(message)
