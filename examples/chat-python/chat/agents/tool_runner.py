"""Runs the calculator, and tells the user before and after."""

import re

from chat.websocket_core import UserContext
from chat.websocket_core.websocket_manager_factory import WebSocketManagerFactory


class ToolRunner:
    def __init__(self) -> None:
        self._factory = WebSocketManagerFactory()

    async def run(self, user_context: UserContext, run_id: str, question: str) -> str:
        manager = await self._factory.create_manager(user_context)
        await manager.send_agent_event("tool_executing", run_id, "calculator")
        result = calculate(question)
        await manager.send_agent_event("tool_completed", run_id, result)
        return result


def calculate(question: str) -> str:
    found = re.search(r"(\d+) *([-+x]) *(\d+)", question)
    if found is None:
        return "There is nothing to calculate."
    left, sign, right = int(found[1]), found[2], int(found[3])
    return str({"+": left + right, "-": left - right, "x": left * right}[sign])
