"""Tells a user that a file which he asked for is ready."""

from chat.websocket_core import UserContext
from chat.websocket_core.websocket_manager_factory import create_websocket_manager


async def offer_download(user_context: UserContext, name: str) -> int:
    """Returns how many tabs show it."""
    manager = create_websocket_manager(user_context)
    return await manager.send_to_user(user_context.user_id, {"type": "download", "name": name})
