"""Suggests a title for a conversation."""

from chat.websocket_core import UserContext


async def suggest_title(user_context: UserContext, question: str) -> str:
    # Imported here to keep the start of the agents short.
    from chat.websocket_core.websocket_manager_factory import create_websocket_manager_sync

    title = question.rstrip("?").capitalize()
    manager = create_websocket_manager_sync(user_context=user_context)
    await manager.send_to_user(user_context.user_id, {"type": "title", "text": title})
    return title
