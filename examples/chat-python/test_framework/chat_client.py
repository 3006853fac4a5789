"""A user's browser tab: a WebSocket client for tests."""

import asyncio
import base64
import json
import os
from typing import Any
from urllib.parse import quote

from chat.rfc6455 import HandshakeError, Opcode, WebSocket, accept_key, read_head


class ChatClient:
    @classmethod
    async def login(cls, port: int, user_id: str) -> "ChatClient":
        """Opens the chat as a user. Whether the chat welcomes him, its messages tell."""
        return cls(await open_websocket(port, f"/chat?user={quote(user_id)}"))

    def __init__(self, socket: WebSocket) -> None:
        self.socket = socket

    async def ask(self, question: str) -> list[dict[str, Any]]:
        """Every message that comes until the question is answered (or given up, in silence)."""
        await self.socket.send_text(json.dumps({"question": question}))
        return await self.messages()

    async def messages(self) -> list[dict[str, Any]]:
        """Every message so far: what was sent before is answered before this ping is."""
        received = []
        if self.socket.close_code is None:
            await self.socket.ping(b"so far")
        while True:
            frame = await self.socket.receive()
            if frame.opcode is not Opcode.TEXT:
                return received
            received.append(json.loads(frame.payload))

    async def close(self) -> None:
        await self.socket.close()


async def open_websocket(port: int, path: str) -> WebSocket:
    """The client's side of the handshake (RFC 6455, section 4.1)."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    key = base64.b64encode(os.urandom(16)).decode()
    writer.write(
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    status, headers = await read_head(reader)
    if not status.startswith("HTTP/1.1 101 ") or headers.get("sec-websocket-accept") != accept_key(key):
        writer.close()
        raise HandshakeError(f"no WebSocket: {status}")
    return WebSocket(reader, writer, is_client=True)
