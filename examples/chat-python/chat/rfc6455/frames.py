"""The frames that travel over a WebSocket (RFC 6455, section 5.2), from bytes and to bytes."""

import asyncio
import enum
import os
import struct
from dataclasses import dataclass

MAX_PAYLOAD = 64 * 1024


class Opcode(enum.IntEnum):
    CONTINUATION = 0x0
    TEXT = 0x1
    BINARY = 0x2
    CLOSE = 0x8
    PING = 0x9
    PONG = 0xA


class CloseCode(enum.IntEnum):
    """The codes of section 7.4.1 that the chat uses."""

    NORMAL = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    UNSUPPORTED_DATA = 1003
    ABNORMAL = 1006  # never sent: the connection ended without a close frame
    INVALID_PAYLOAD = 1007
    POLICY_VIOLATION = 1008
    MESSAGE_TOO_BIG = 1009
    INTERNAL_ERROR = 1011


class ProtocolError(Exception):
    """The peer broke the protocol; `code` is what to close the connection with."""

    def __init__(self, code: CloseCode, reason: str) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True)
class Frame:
    opcode: Opcode
    payload: bytes = b""
    final: bool = True


async def read_frame(reader: asyncio.StreamReader, *, masked: bool) -> Frame:
    """Reads one frame. Clients have to mask theirs, servers must not (section 5.1)."""
    first, second = await reader.readexactly(2)
    if first & 0x70:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "a reserved bit is set")
    try:
        opcode = Opcode(first & 0x0F)
    except ValueError:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the opcode is unknown") from None
    final = bool(first & 0x80)
    if bool(second & 0x80) is not masked:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the mask is missing" if masked else "a mask is there")
    length = second & 0x7F
    if opcode >= Opcode.CLOSE and (length > 125 or not final):
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "a control frame is too long or in pieces")
    if length > 125:
        length = await _read_long_length(reader, length)
    if length > MAX_PAYLOAD:
        raise ProtocolError(CloseCode.MESSAGE_TOO_BIG, "the message is too big")
    mask = await reader.readexactly(4) if masked else None
    payload = await reader.readexactly(length)
    return Frame(opcode, payload if mask is None else _masked(payload, mask), final)


def encode_frame(frame: Frame, *, masked: bool) -> bytes:
    length = len(frame.payload)
    head = bytes([frame.final << 7 | frame.opcode])
    bit = masked << 7
    if length < 126:
        head += bytes([bit | length])
    elif length < 1 << 16:
        head += struct.pack("!BH", bit | 126, length)
    else:
        head += struct.pack("!BQ", bit | 127, length)
    if not masked:
        return head + frame.payload
    mask = os.urandom(4)
    return head + mask + _masked(frame.payload, mask)


async def _read_long_length(reader: asyncio.StreamReader, marker: int) -> int:
    size, layout, least = (2, "!H", 126) if marker == 126 else (8, "!Q", 1 << 16)
    (length,) = struct.unpack(layout, await reader.readexactly(size))
    if not least <= length < 1 << 63:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the length is not in its shortest form")
    return length


def _masked(payload: bytes, mask: bytes) -> bytes:
    return bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
