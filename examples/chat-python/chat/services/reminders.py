"""Reminds a user of something that he wanted to be reminded of."""

try:
    from chat.websocket_core.websocket_manager_factory import create_websocket_manager
except ImportError as error:
    raise RuntimeError("The chat is not installed.") from error

from chat.websocket_core import UserContext


async def remind(user_context: UserContext, text: str) -> int:
    """Returns how many tabs show it."""
    manager = await create_websocket_manager(user_context)
    return await manager.send_to_user(user_context.user_id, {"type": "reminder", "text": text})
