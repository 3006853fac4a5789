"""WebSockets over asyncio streams, as RFC 6455 describes them; the standard library has none."""

from .connection import WebSocket
from .frames import CloseCode, Frame, Opcode, ProtocolError, encode_frame, read_frame
from .handshake import HandshakeError, Request, accept_key, read_head
from .server import WebSocketServer, serve

__all__ = [
    "CloseCode",
    "Frame",
    "HandshakeError",
    "Opcode",
    "ProtocolError",
    "Request",
    "WebSocket",
    "WebSocketServer",
    "accept_key",
    "encode_frame",
    "read_frame",
    "read_head",
    "serve",
]
