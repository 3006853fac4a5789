"""Tells a user that something of his is broken, and when it works again."""

import asyncio

from chat.websocket_core import UserContext, create_websocket_manager


async def report_incident(user_context: UserContext, what: str) -> int:
    """Returns how many tabs show it. Never fails: an incident is bad enough."""
    try:
        manager = await asyncio.wait_for(create_websocket_manager(user_context), timeout=1)
    except Exception:
        return 0
    message = {"type": "notice", "text": f"We are repairing {what}."}
    return await manager.send_to_user(user_context.user_id, message)


async def report_recovery(user_context: UserContext, what: str) -> int:
    """Returns how many tabs show it."""
    building = asyncio.create_task(create_websocket_manager(user_context))
    message = {"type": "notice", "text": f"We have repaired {what}."}
    return await (await building).send_to_user(user_context.user_id, message)
