"""The server over a real socket, asked in bytes of our own, so that no fault can hide in both sides."""

import asyncio
import struct
import unittest
from typing import Optional

from chat.rfc6455 import CloseCode, Frame, Opcode, encode_frame, read_frame, serve
from test_framework.chat_client import open_websocket

HANDSHAKE = (
    "GET /echo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


async def echo(request, socket):
    async for text in socket.texts():
        if text == "fail":
            raise RuntimeError("as it was asked to")
        if text == "bye":
            return
        await socket.send_text(text)


class Server(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.server = await serve(echo)
        self.addAsyncCleanup(self.server.close)

    async def shake(self, request: str = HANDSHAKE) -> str:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.server.port)
        self.addCleanup(self.writer.close)
        self.writer.write(request.encode())
        return (await self.reader.readuntil(b"\r\n\r\n")).decode()

    async def exchange(self, *frames: Frame) -> Frame:
        for frame in frames:
            self.writer.write(encode_frame(frame, masked=True))
        return await read_frame(self.reader, masked=False)

    async def assert_closed_with(self, code: int, *frames: Frame) -> None:
        await self.shake()
        answer = await self.exchange(*frames)
        self.assertEqual((answer.opcode, answer.payload[:2]), (Opcode.CLOSE, struct.pack("!H", code)))

    async def test_the_handshake_is_that_of_the_rfc(self):
        self.assertEqual(
            await self.shake(),
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
        )

    async def test_what_is_no_handshake_is_refused(self):
        wrong = {
            "POST": ("GET ", "POST ", "400"),
            "no host": ("Host: localhost\r\n", "", "400"),
            "no upgrade": ("Upgrade: websocket", "Upgrade: h2c", "426"),
            "an old version": ("Version: 13", "Version: 8", "426"),
            "a short key": ("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=", "400"),
            "a key that is none": ("dGhlIHNhbXBsZSBub25jZQ==", "???", "400"),
            "a header without a colon": ("Host: localhost", "Host: localhost\r\nnonsense", "400"),
        }
        for name, (old, new, status) in wrong.items():
            with self.subTest(name):
                answer = await self.shake(HANDSHAKE.replace(old, new, 1))
                self.assertEqual(answer.split()[1], status)
                self.assertEqual(await self.reader.read(), b"")

    async def test_a_text_comes_back(self):
        await self.shake()
        text = Frame(Opcode.TEXT, "grüße".encode())
        self.assertEqual(await self.exchange(text), text)

    async def test_a_message_in_pieces_is_put_together_around_a_ping(self):
        await self.shake()
        pong = await self.exchange(
            Frame(Opcode.TEXT, b"in ", final=False),
            Frame(Opcode.PING, b"now"),
            Frame(Opcode.CONTINUATION, b"pie", final=False),
            Frame(Opcode.CONTINUATION, b"ces"),
        )
        self.assertEqual(pong, Frame(Opcode.PONG, b"now"))
        self.assertEqual(await self.exchange(), Frame(Opcode.TEXT, b"in pieces"))
        self.assertEqual(await self.exchange(Frame(Opcode.TEXT, b"whole")), Frame(Opcode.TEXT, b"whole"))

    async def test_tasks_that_send_at_the_same_time_take_turns(self):
        # More than the buffers of both sides hold, so that several have to wait.
        texts = [str(number % 10) * 60_000 for number in range(200)]

        async def flood(request, socket):
            await asyncio.gather(*(socket.send_text(text) for text in texts))

        server = await serve(flood)
        self.addAsyncCleanup(server.close)
        socket = await open_websocket(server.port, "/flood")
        self.assertTrue([text async for text in socket.texts()] == texts)
        self.assertEqual(socket.close_code, CloseCode.NORMAL)

    async def test_a_close_is_answered_with_its_code_and_ends_the_connection(self):
        await self.assert_closed_with(4321, Frame(Opcode.CLOSE, struct.pack("!H", 4321) + b"enough"))
        self.assertEqual(await self.reader.read(), b"")

    async def test_a_close_without_a_code_is_answered_without_one(self):
        await self.shake()
        self.assertEqual(await self.exchange(Frame(Opcode.CLOSE)), Frame(Opcode.CLOSE))

    async def test_breaches_of_the_protocol_have_their_codes(self):
        start = Frame(Opcode.TEXT, b"a", final=False)
        breaches = [
            (CloseCode.UNSUPPORTED_DATA, [Frame(Opcode.BINARY, b"a")]),
            (CloseCode.INVALID_PAYLOAD, [Frame(Opcode.TEXT, b"\xff")]),
            (CloseCode.PROTOCOL_ERROR, [Frame(Opcode.CONTINUATION, b"a")]),
            (CloseCode.PROTOCOL_ERROR, [start, start]),
            (CloseCode.PROTOCOL_ERROR, [Frame(Opcode.CLOSE, b"\x03")]),
            (CloseCode.PROTOCOL_ERROR, [Frame(Opcode.CLOSE, struct.pack("!H", 1005))]),
            (CloseCode.INVALID_PAYLOAD, [Frame(Opcode.CLOSE, struct.pack("!H", 1000) + b"\xff")]),
            (
                CloseCode.MESSAGE_TOO_BIG,
                [Frame(Opcode.TEXT, bytes(40_000), final=False), Frame(Opcode.CONTINUATION, bytes(40_000))],
            ),
        ]
        for code, frames in breaches:
            with self.subTest(frames=frames[0].opcode, code=code):
                await self.assert_closed_with(code, *frames)

    async def test_a_frame_without_a_mask_is_a_breach(self):
        await self.shake()
        self.writer.write(encode_frame(Frame(Opcode.TEXT, b"a"), masked=False))
        self.assertEqual((await self.exchange()).payload[:2], struct.pack("!H", CloseCode.PROTOCOL_ERROR))

    async def test_a_handler_that_fails_closes_with_1011(self):
        with self.assertLogs("chat.rfc6455.server", "ERROR"):
            await self.assert_closed_with(CloseCode.INTERNAL_ERROR, Frame(Opcode.TEXT, b"fail"))

    async def test_a_handler_that_ends_closes_with_1000(self):
        await self.assert_closed_with(CloseCode.NORMAL, Frame(Opcode.TEXT, b"bye"))

    async def test_the_server_says_goodbye_to_its_clients(self):
        socket = await open_websocket(self.server.port, "/echo")
        code, _ = await asyncio.gather(close_code_of(socket), self.server.close())
        self.assertEqual(code, CloseCode.GOING_AWAY)

    async def test_a_client_that_is_lost_does_not_disturb_the_others(self):
        socket = await open_websocket(self.server.port, "/echo")
        await self.shake()
        self.writer.close()
        await socket.send_text("still here")
        self.assertEqual((await socket.receive()).payload, b"still here")
        await socket.close()
        self.assertEqual(socket.close_code, CloseCode.NORMAL)
        with self.assertRaises(ConnectionError):
            await socket.send_text("too late")


async def close_code_of(socket) -> Optional[int]:
    async for _ in socket.texts():
        pass
    return socket.close_code
