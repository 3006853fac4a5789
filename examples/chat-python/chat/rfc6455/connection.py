"""One side of an open WebSocket: whole messages in and out, pings answered, and an orderly end."""

import asyncio
import struct
from typing import AsyncIterator, Optional

from .frames import MAX_PAYLOAD, CloseCode, Frame, Opcode, ProtocolError, encode_frame, read_frame

CLOSE_SECONDS = 5


class WebSocket:
    """Only one task may read it; any may send. A client masks what it sends, a server does not."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_client: bool = False
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._is_client = is_client
        self._close_sent = False
        # Tasks that write at the same time take turns: a stream lets only one wait until it drains.
        self._turn = asyncio.Lock()
        # Of a message in pieces, what has come (section 5.4).
        self._begun: Optional[bytearray] = None
        self.close_code: Optional[int] = None
        self.close_reason = ""

    async def receive(self) -> Frame:
        """The next text or pong, or a close frame once the connection is over. Answers pings."""
        while self.close_code is None:
            try:
                frame = self._take(await read_frame(self._reader, masked=not self._is_client))
                if frame is None:
                    continue
                if frame.opcode is Opcode.PING:
                    await self._send(Frame(Opcode.PONG, frame.payload))
                elif frame.opcode is Opcode.CLOSE:
                    await self._send_close(self.close_code)
                    self._writer.close()
                else:
                    return frame
            except ProtocolError as error:
                await self._send_close(error.code, str(error))
                self._end(error.code, str(error))
            except (asyncio.IncompleteReadError, ConnectionError):
                self._end(CloseCode.ABNORMAL)
        return Frame(Opcode.CLOSE)

    async def texts(self) -> AsyncIterator[str]:
        """Every text message until the connection is over."""
        while True:
            frame = await self.receive()
            if frame.opcode is Opcode.CLOSE:
                return
            if frame.opcode is Opcode.TEXT:
                yield frame.payload.decode()

    async def send_text(self, text: str) -> None:
        """Raises `ConnectionError` when the connection is over."""
        if self._close_sent or self.close_code is not None:
            raise ConnectionResetError("the connection is closed")
        await self._send(Frame(Opcode.TEXT, text.encode()))

    async def ping(self, payload: bytes = b"") -> None:
        await self._send(Frame(Opcode.PING, payload))

    async def close(self, code: int = CloseCode.NORMAL, reason: str = "") -> None:
        """Says goodbye, and waits for the peer to do so (section 7.1.2). Closing twice does no harm."""
        try:
            await asyncio.wait_for(self._say_goodbye(code, reason), CLOSE_SECONDS)
        except asyncio.TimeoutError:
            self._end(CloseCode.ABNORMAL)
            self._writer.transport.abort()

    def _take(self, frame: Frame) -> Optional[Frame]:
        """A whole message or a control frame; None as long as pieces are missing."""
        if frame.opcode is Opcode.CLOSE:
            self.close_code, self.close_reason = _read_close(frame.payload)
        if frame.opcode >= Opcode.CLOSE:
            return frame
        if frame.opcode is Opcode.BINARY:
            raise ProtocolError(CloseCode.UNSUPPORTED_DATA, "the chat speaks text only")
        if (frame.opcode is Opcode.CONTINUATION) is (self._begun is None):
            raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the pieces of a message are mixed up")
        message = bytearray() if self._begun is None else self._begun
        message += frame.payload
        if len(message) > MAX_PAYLOAD:
            raise ProtocolError(CloseCode.MESSAGE_TOO_BIG, "the message is too big")
        self._begun = None if frame.final else message
        if not frame.final:
            return None
        payload = bytes(message)
        _decode(payload)
        return Frame(Opcode.TEXT, payload)

    async def _say_goodbye(self, code: int, reason: str) -> None:
        await self._send_close(code, reason)
        while (await self.receive()).opcode is not Opcode.CLOSE:
            pass

    async def _send_close(self, code: Optional[int], reason: str = "") -> None:
        if self._close_sent:
            return
        self._close_sent = True
        # A reason has at most 123 bytes, and 1005 stands for a close frame without a code.
        payload = b"" if code in (None, 1005) else struct.pack("!H", code) + _shortened(reason)
        try:
            await self._send(Frame(Opcode.CLOSE, payload))
        except ConnectionError:
            self._end(CloseCode.ABNORMAL)

    async def _send(self, frame: Frame) -> None:
        async with self._turn:
            self._writer.write(encode_frame(frame, masked=self._is_client))
            await self._writer.drain()

    def _end(self, code: int, reason: str = "") -> None:
        if self.close_code is None:
            self.close_code, self.close_reason = code, reason
        self._writer.close()


def _read_close(payload: bytes) -> tuple[int, str]:
    if not payload:
        return 1005, ""
    if len(payload) == 1:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the close code is cut off")
    (code,) = struct.unpack("!H", payload[:2])
    if not (1000 <= code <= 1014 and code not in (1004, 1005, 1006)) and not 3000 <= code <= 4999:
        raise ProtocolError(CloseCode.PROTOCOL_ERROR, "the close code is not one that may be sent")
    return code, _decode(payload[2:])


def _decode(payload: bytes) -> str:
    try:
        return payload.decode()
    except UnicodeDecodeError:
        raise ProtocolError(CloseCode.INVALID_PAYLOAD, "the text is not UTF-8") from None


def _shortened(reason: str) -> bytes:
    return reason.encode()[:123].decode(errors="ignore").encode()
