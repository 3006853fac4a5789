"""Listens for WebSockets on the loopback interface, and hands each to a handler."""

import asyncio
import logging
from typing import Awaitable, Callable, Optional

from .connection import WebSocket
from .frames import CloseCode
from .handshake import HandshakeError, Request, accept

Handler = Callable[[Request, WebSocket], Awaitable[None]]

log = logging.getLogger(__name__)


async def serve(handler: Handler) -> "WebSocketServer":
    """Starts a server on a free port; `url` says where it is."""
    server = WebSocketServer(handler)
    await server.start()
    return server


class WebSocketServer:
    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: Optional[asyncio.AbstractServer] = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Says goodbye to every client, and returns when all are gone."""
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            await self._serve(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await accept(reader, writer)
        except (HandshakeError, ConnectionError) as error:
            log.info("A handshake was refused: %s", error)
            return
        socket = WebSocket(reader, writer)
        try:
            await self._handler(request, socket)
        except asyncio.CancelledError:
            await socket.close(CloseCode.GOING_AWAY)
        except Exception:
            log.exception("The handler of %s failed", request.path)
            await socket.close(CloseCode.INTERNAL_ERROR)
        else:
            await socket.close()
