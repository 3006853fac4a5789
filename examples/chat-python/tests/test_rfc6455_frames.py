"""Frames, by the examples of RFC 6455 itself (section 5.7) and by what it forbids."""

import asyncio
import unittest

from chat.rfc6455 import CloseCode, Frame, Opcode, ProtocolError, encode_frame, read_frame


async def read(data: bytes, *, masked: bool = False) -> Frame:
    reader = asyncio.StreamReader()
    reader.feed_data(data)
    reader.feed_eof()
    return await read_frame(reader, masked=masked)


class Frames(unittest.IsolatedAsyncioTestCase):
    async def test_the_examples_of_the_rfc_are_read(self):
        self.assertEqual(await read(b"\x81\x05Hello"), Frame(Opcode.TEXT, b"Hello"))
        self.assertEqual(
            await read(b"\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", masked=True),
            Frame(Opcode.TEXT, b"Hello"),
        )
        self.assertEqual(await read(b"\x01\x03Hel"), Frame(Opcode.TEXT, b"Hel", final=False))
        self.assertEqual(await read(b"\x80\x02lo"), Frame(Opcode.CONTINUATION, b"lo"))
        self.assertEqual(await read(b"\x89\x05Hello"), Frame(Opcode.PING, b"Hello"))
        self.assertEqual(await read(b"\x82\x7e\x01\x00" + bytes(256)), Frame(Opcode.BINARY, bytes(256)))

    def test_frames_are_written_as_in_the_examples(self):
        self.assertEqual(encode_frame(Frame(Opcode.TEXT, b"Hello"), masked=False), b"\x81\x05Hello")
        self.assertEqual(
            encode_frame(Frame(Opcode.BINARY, bytes(256)), masked=False), b"\x82\x7e\x01\x00" + bytes(256)
        )
        self.assertEqual(
            encode_frame(Frame(Opcode.BINARY, bytes(65536)), masked=False),
            b"\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00" + bytes(65536),
        )

    async def test_what_is_written_with_a_mask_is_hidden_and_can_be_read(self):
        for length in (0, 1, 125, 126, 127, 65535, 65536):
            frame = Frame(Opcode.TEXT, b"x" * length)
            data = encode_frame(frame, masked=True)
            self.assertEqual(await read(data, masked=True), frame)
        self.assertNotIn(b"xxxxxxxx", data)

    async def test_what_the_rfc_forbids_is_refused(self):
        forbidden = {
            "a reserved bit is set": b"\xc1\x00",
            "the opcode is unknown": b"\x83\x00",
            "a mask is there": b"\x81\x80\x00\x00\x00\x00",
            "a control frame is too long or in pieces": b"\x89\x7e\x00\x80" + bytes(128),
            "the length is not in its shortest form": b"\x81\x7e\x00\x05Hello",
        }
        for reason, data in forbidden.items():
            with self.subTest(reason), self.assertRaisesRegex(ProtocolError, f"^{reason}$") as raised:
                await read(data)
            self.assertEqual(raised.exception.code, CloseCode.PROTOCOL_ERROR)
        with self.assertRaisesRegex(ProtocolError, "the mask is missing"):
            await read(b"\x81\x05Hello", masked=True)
        with self.assertRaisesRegex(ProtocolError, "in pieces"):
            await read(b"\x09\x00")
        with self.assertRaisesRegex(ProtocolError, "shortest form"):
            await read(b"\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff")

    async def test_a_message_that_is_too_big_is_refused_before_it_is_read(self):
        with self.assertRaises(ProtocolError) as raised:
            await read(b"\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x01")
        self.assertEqual(raised.exception.code, CloseCode.MESSAGE_TOO_BIG)
