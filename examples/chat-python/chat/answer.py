"""Answers a question while the user watches."""

from chat.agents import Assistant
from chat.websocket_core import UserContext
from chat.websocket_core.websocket_manager_factory import get_websocket_manager_factory


async def answer_in_public(user_context: UserContext, run_id: str, question: str) -> None:
    manager = await get_websocket_manager_factory().create_manager(user_context)
    await manager.send_agent_event("agent_started", run_id, question)
    text = await Assistant(user_context).answer(run_id, question)
    await manager.send_agent_event("agent_completed", run_id, text)
