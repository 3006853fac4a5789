"""Tells everybody that the chat will be away for a while."""

from chat.websocket_core import create_websocket_manager


async def announce_maintenance(minutes: int) -> int:
    """Returns how many tabs show it."""
    manager = await create_websocket_manager()
    return await manager.broadcast({"type": "notice", "text": f"We are back in {minutes} minutes."})
