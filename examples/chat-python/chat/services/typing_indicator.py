"""Shows a user's other tabs that he is typing in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chat.websocket_core import WebSocketManager


async def show_typing(manager: WebSocketManager, user_id: str) -> int:
    """Returns how many tabs show it."""
    return await manager.send_to_user(user_id, {"type": "typing", "user_id": user_id})
