"""The opening handshake (RFC 6455, section 4): an HTTP request that asks for a WebSocket."""

import asyncio
import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Mapping

# Section 1.3: what a server appends to the client's key, to prove that it knows the protocol.
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class HandshakeError(Exception):
    """The peer does not ask for, or does not give, a WebSocket; `status` is the answer to it."""

    def __init__(self, message: str, status: str = "400 Bad Request") -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Request:
    path: str
    headers: Mapping[str, str]


async def read_head(reader: asyncio.StreamReader) -> tuple[str, Mapping[str, str]]:
    """The first line of an HTTP message and its headers; their names are in small letters."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        raise HandshakeError("the head is cut off or too long") from None
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name != name.strip():
            raise HandshakeError("a header is not one")
        name, value = name.lower(), value.strip()
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return first, headers


async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request:
    """Reads a client's handshake and answers it. Whoever is refused is told why."""
    try:
        request, key = _check(*await read_head(reader))
    except HandshakeError as error:
        # 426 has to say which version would do (section 4.4); with the others it does no harm.
        _answer(writer, error.status, "Sec-WebSocket-Version: 13", "Connection: close", "Content-Length: 0")
        raise
    _answer(
        writer,
        "101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Accept: {accept_key(key)}",
    )
    return request


def accept_key(key: str) -> str:
    return base64.b64encode(hashlib.sha1((key + GUID).encode(), usedforsecurity=False).digest()).decode()


def _check(first: str, headers: Mapping[str, str]) -> tuple[Request, str]:
    """The demands of section 4.2.1, in its order."""
    method, _, rest = first.partition(" ")
    path, _, version = rest.rpartition(" ")
    if method != "GET" or not path.startswith("/") or version != "HTTP/1.1":
        raise HandshakeError("the request is not GET <path> HTTP/1.1")
    if "host" not in headers:
        raise HandshakeError("the host is missing")
    if "websocket" not in _tokens(headers, "upgrade") or "upgrade" not in _tokens(headers, "connection"):
        raise HandshakeError("the request does not ask for a WebSocket", "426 Upgrade Required")
    key = headers.get("sec-websocket-key", "")
    try:
        nonce = base64.b64decode(key, validate=True)
    except binascii.Error:
        nonce = b""
    if len(nonce) != 16:
        raise HandshakeError("the key is not one of 16 bytes")
    if headers.get("sec-websocket-version") != "13":
        raise HandshakeError("the version of the protocol is not 13", "426 Upgrade Required")
    return Request(path, headers), key


def _tokens(headers: Mapping[str, str], name: str) -> list[str]:
    return [token.strip().lower() for token in headers.get(name, "").split(",")]


def _answer(writer: asyncio.StreamWriter, status: str, *headers: str) -> None:
    writer.write("\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode())
