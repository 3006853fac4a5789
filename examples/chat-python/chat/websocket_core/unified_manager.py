"""The single source of truth for WebSocket connections: who is connected, and what goes to whom.

A process has one manager. `from_user_context` gives the view of it that belongs to one user.
"""

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar, Optional

from .protocols import Connection, Message


class UserContextError(Exception):
    """Something was asked for a user, but there is no user, or it is somebody else."""


@dataclass(frozen=True)
class UserContext:
    user_id: str
    thread_id: Optional[str] = None


class UnifiedWebSocketManager:
    # The connections and undelivered messages of this process.
    _process: ClassVar["Registry"]

    @classmethod
    def from_user_context(cls, user_context: UserContext) -> "UnifiedWebSocketManager":
        """The manager as one user may see it: the same connections, and no way to those of others."""
        return cls(cls._process, _require_user(user_context))

    @classmethod
    def for_everyone(cls) -> "UnifiedWebSocketManager":
        """The manager as a whole. It sees every user."""
        return cls(cls._process, None)

    @classmethod
    def detached(cls, user_context: Optional[UserContext] = None) -> "UnifiedWebSocketManager":
        """A manager that shares nothing with any other. For tests: nothing sent here reaches a user."""
        return cls(Registry(), user_context and _require_user(user_context))

    def __init__(self, registry: "Registry", user_context: Optional[UserContext]) -> None:
        self._registry = registry
        self._scope = user_context

    @property
    def user_id(self) -> Optional[str]:
        """The user of this view; None for the manager as a whole."""
        return self._scope.user_id if self._scope else None

    @property
    def connection_count(self) -> int:
        return len(self._connections())

    @property
    def connected_users(self) -> list[str]:
        return sorted({connection.user_id for connection in self._connections()})

    @property
    def undelivered_count(self) -> int:
        """How many messages found no connection of their user."""
        return sum(count for user, count in self._registry.undelivered.items() if self._sees(user))

    def add_connection(self, connection: Connection) -> None:
        self._require(connection.user_id)
        self._registry.connections[connection.id] = connection

    def remove_connection(self, connection_id: str) -> bool:
        """False when this manager knows no such connection."""
        connection = self._registry.connections.get(connection_id)
        if connection is None or not self._sees(connection.user_id):
            return False
        del self._registry.connections[connection_id]
        return True

    async def send_to_user(self, user_id: str, message: Message) -> int:
        """Sends to every tab of one user and returns how many took it."""
        self._require(user_id)
        tabs = [connection for connection in self._connections() if connection.user_id == user_id]
        reached = await _send_to_all(tabs, message)
        if reached == 0:
            self._registry.undelivered[user_id] += 1
        return reached

    async def send_agent_event(self, event: str, run_id: str, detail: str) -> int:
        """Reports the progress of an agent to the user of this view."""
        user_id = _require_user(self._scope).user_id
        return await self.send_to_user(
            user_id, {"type": event, "user_id": user_id, "run_id": run_id, "detail": detail}
        )

    async def broadcast(self, message: Message) -> int:
        """Sends to every tab that this manager sees and returns how many took it."""
        return await _send_to_all(self._connections(), message)

    def _connections(self) -> list[Connection]:
        return [tab for tab in self._registry.connections.values() if self._sees(tab.user_id)]

    def _sees(self, user_id: str) -> bool:
        return self._scope is None or self._scope.user_id == user_id

    def _require(self, user_id: str) -> None:
        if not self._sees(user_id):
            raise UserContextError(f"The manager of {self.user_id} has no access to {user_id}.")


class Registry:
    def __init__(self) -> None:
        self.connections: dict[str, Connection] = {}
        self.undelivered: Counter[str] = Counter()


UnifiedWebSocketManager._process = Registry()


async def _send_to_all(tabs: list[Connection], message: Message) -> int:
    reached = 0
    for tab in tabs:
        try:
            await tab.send(message)
        except ConnectionError:
            continue  # The tab has just been closed; its session takes it off the list.
        reached += 1
    return reached


def _require_user(user_context: Optional[UserContext]) -> UserContext:
    if user_context is None or not user_context.user_id.strip():
        raise UserContextError("A user id is required: there is no manager without a user.")
    return user_context
