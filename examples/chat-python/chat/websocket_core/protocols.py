"""What the manager asks of others, and the messages that it carries."""

from typing import Any, Protocol

Message = dict[str, Any]

# What a user sees of an answer, in this order.
AGENT_EVENTS = ("agent_started", "agent_thinking", "tool_executing", "tool_completed", "agent_completed")


class Connection(Protocol):
    """One open browser tab. `send` raises `ConnectionError` when it is gone."""

    id: str
    user_id: str

    async def send(self, message: Message) -> None: ...
