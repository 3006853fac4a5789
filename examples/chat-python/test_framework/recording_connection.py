"""A connection that keeps what it is sent."""

import itertools

from chat.websocket_core.protocols import Message

_numbers = itertools.count(1)


class RecordingConnection:
    def __init__(self, user_id: str) -> None:
        self.id = f"recording-{next(_numbers)}"
        self.user_id = user_id
        self.received: list[Message] = []

    async def send(self, message: Message) -> None:
        self.received.append(message)
