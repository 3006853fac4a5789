"""Warns a user who has used up most of his questions."""

from chat.websocket_core import UserContext, websocket_manager_factory


async def warn_of_quota(user_context: UserContext, used: int, allowed: int) -> int:
    """Returns how many tabs show it."""
    if used < allowed * 0.8:
        return 0
    manager = websocket_manager_factory.create_websocket_manager_sync(user_context)
    text = f"You have used {used} of {allowed} questions."
    return await manager.send_to_user(user_context.user_id, {"type": "notice", "text": text})
