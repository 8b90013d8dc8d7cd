"""The empty picture says nothing and weighs nothing."""

from __future__ import annotations

import struct
import zlib

from charts import blank


def test_it_is_one_grey_all_over() -> None:
    made = blank.png()
    wide, high, depth, colour = struct.unpack(">IIBB", made[16:26])
    assert (wide, high, depth, colour) == (blank.WIDE, blank.HIGH, 8, 0)
    begin = made.index(b"IDAT") + 4
    pixels = zlib.decompress(made[begin : made.index(b"IEND") - 8])
    assert len(pixels) == high * (wide + 1)
    assert len(set(pixels)) == 2  # the grey, and the filter byte of each line


def test_every_part_has_its_checksum() -> None:
    made, at = blank.png(), 8
    while at < len(made):
        (size,) = struct.unpack(">I", made[at : at + 4])
        body = made[at + 4 : at + 8 + size]
        assert struct.unpack(">I", made[at + 8 + size : at + 12 + size]) == (zlib.crc32(body),)
        at += 12 + size
    assert at == len(made) < 1_000
