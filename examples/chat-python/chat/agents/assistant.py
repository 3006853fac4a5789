"""Answers with the help of tools, and says what it is thinking."""

from ..websocket_core import UserContext, create_websocket_manager as make_manager
from .tool_runner import ToolRunner


class Assistant:
    def __init__(self, user_context: UserContext) -> None:
        self._user_context = user_context
        self._tools = ToolRunner()

    async def answer(self, run_id: str, question: str) -> str:
        manager = await make_manager(self._user_context)
        await manager.send_agent_event("agent_thinking", run_id, "I will ask the calculator.")
        result = await self._tools.run(self._user_context, run_id, question)
        return f"You asked: {question} {result}"
