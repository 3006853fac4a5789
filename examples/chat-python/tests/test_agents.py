"""The agents, each by itself, with a mock for the manager."""

import unittest
from unittest.mock import patch

from chat.agents import Assistant, suggest_title
from chat.agents.tool_runner import calculate
from chat.websocket_core import UserContext
from test_framework.fixtures.websocket_manager_mock import MockWebSocketManager

USER = UserContext("test-user")


class Agents(unittest.IsolatedAsyncioTestCase):
    async def test_the_assistant_says_what_the_tool_says(self):
        text = await Assistant(USER).answer("run-1", "what is 6 x 7?")
        self.assertEqual(text, "You asked: what is 6 x 7? 42")

    async def test_a_title_is_sent_as_it_is_given(self):
        manager = MockWebSocketManager()
        with patch(
            "chat.websocket_core.websocket_manager_factory.create_websocket_manager_sync",
            return_value=manager,
        ):
            title = await suggest_title(USER, "what is love?")
        self.assertEqual(title, "What is love")
        self.assertEqual(manager.sent_messages, [{"type": "title", "text": title}])

    def test_the_calculator_knows_three_signs(self):
        self.assertEqual([calculate(text) for text in ("2 + 3", "2 - 3", "2x3")], ["5", "-1", "6"])
        self.assertEqual(calculate("what is love?"), "There is nothing to calculate.")
