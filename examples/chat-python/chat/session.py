"""One browser tab from its handshake to its end. What a user asks is answered in its order."""

import itertools
import json

from chat.answer import answer_in_public
from chat.rfc6455 import CloseCode, WebSocket
from chat.websocket_core import Message, UserContext
from chat.websocket_core.websocket_manager_factory import (
    FactoryInitializationError,
    create_websocket_manager,
)

_numbers = itertools.count(1)


class Session:
    """Is the connection that the manager holds."""

    def __init__(self, socket: WebSocket, user_context: UserContext) -> None:
        self.id = f"session-{next(_numbers)}"
        self.user_id = user_context.user_id
        self._socket = socket
        self._user_context = user_context
        self._runs = itertools.count(1)

    async def run(self) -> None:
        try:
            manager = await create_websocket_manager(self._user_context)
        except FactoryInitializationError as error:
            # The factory has failed, so it must be the server's fault.
            await self._socket.close(CloseCode.INTERNAL_ERROR, str(error))
            return
        manager.add_connection(self)
        try:
            await manager.send_to_user(self.user_id, {"type": "welcome", "user_id": self.user_id})
            async for text in self._socket.texts():
                await self._receive(text)
        finally:
            manager.remove_connection(self.id)

    async def send(self, message: Message) -> None:
        await self._socket.send_text(json.dumps(message))

    async def _receive(self, text: str) -> None:
        try:
            question = json.loads(text)["question"]
        except (ValueError, KeyError, TypeError):
            await self.send({"type": "refused", "reason": "That is no question."})
            return
        await answer_in_public(self._user_context, f"{self.id}-run-{next(self._runs)}", str(question))
