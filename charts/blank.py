"""An empty picture, for the place of one that was taken away.

Telegram lets a bot put another picture into a message of any age, but turns no picture back into a text. The rule a reader
must not break: it says nothing - one quiet grey, whatever stood there.
"""

from __future__ import annotations

import struct
import zlib

WIDE, HIGH = 480, 120
"""Flat, so that it takes little room; far inside Telegram's rule of 20 to 1 for the sides of a photo."""

_GREY = b"\xb8"


def png() -> bytes:
    """The empty picture as PNG: 8-bit grey, one colour."""
    header = struct.pack(">IIBBBBB", WIDE, HIGH, 8, 0, 0, 0, 0)
    lines = (b"\x00" + _GREY * WIDE) * HIGH
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
