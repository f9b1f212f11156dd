"""ZPL II as bytes: a label as graphic fields, and what the answer to ~HS means.

Source: Zebra, ZPL II Programming Guide (^GF, ~HS, ~JA).
"""

import base64
import re
import zlib
from binascii import crc_hqx
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checkin.render.raster import Mono

ASK_STATUS: Final = b"~HS"
CANCEL_ALL: Final = b"~JA"

#: How graphics are written: packed, or plain for firmware that cannot unpack.
Z64, HEX = ENCODINGS = ("z64", "hex")

_MOST: Final = 99_999  # bytes of one ^GF, before packing
_LEVEL: Final = 6  # 9 saves a twentieth of the bytes and takes four times as long


def label(mono: Mono, encoding: str = Z64) -> bytes:
    """One label with every dot of *mono*; rows without any are left out."""
    parts = [b"^XA^PW%d^LL%d^LH0,0" % (mono.width, mono.height)]
    for top, data in _strips(mono):
        counts = b"%d,%d,%d" % (len(data), len(data), mono.stride)
        parts.append(b"^FO0,%d^GFA,%s,%s^FS" % (top, counts, _written(data, encoding)))
    parts.append(b"^PQ1^XZ\n")
    return b"".join(parts)


def _strips(mono: Mono) -> Iterator[tuple[int, bytes]]:
    """(first row, rows) of strips that hold all that is black, none too large for the command."""
    stride, data = mono.stride, mono.data
    white = bytes(stride)
    most = _MOST // stride
    row = 0
    while row < mono.height:
        if data[row * stride : (row + 1) * stride] == white:
            row += 1
            continue
        end = min(row + most, mono.height)
        strip = data[row * stride : end * stride]
        used = len(strip.rstrip(b"\0"))
        rows = -(-used // stride)
        yield row, strip[: rows * stride]
        row = end


def _written(data: bytes, encoding: str) -> bytes:
    if encoding == HEX:
        return data.hex().upper().encode()
    packed = base64.b64encode(zlib.compress(data, _LEVEL))
    return b":Z64:%s:%04X" % (packed, crc_hqx(packed, 0))


@dataclass(frozen=True, slots=True)
class Status:
    """What a printer says of itself. `waiting` are formats and labels not printed yet."""

    paper_out: bool
    paused: bool
    open: bool
    ribbon_out: bool
    unfinished: bool
    waiting: int

    @property
    def trouble(self) -> bool:
        return self.paper_out or self.paused or self.open or self.ribbon_out


class Answers:
    """The three lines of each answer to ~HS, however they come in pieces."""

    _LINE: Final = re.compile(rb"\x02([^\x02\x03]*)\x03")

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[list[str]] = []

    def feed(self, data: bytes) -> list[Status]:
        """Every status that is complete by now; what is none is passed over."""
        self._rest += data
        end, complete = 0, []
        for found in self._LINE.finditer(self._rest):
            end = found.end()
            line = found[1].decode("ascii", "replace").split(",")
            if len(line) >= 12:
                self._lines = []  # the first of three
            self._lines.append(line)
            if len(self._lines) == 3:
                first, second, _ = self._lines
                self._lines = []
                if len(first) >= 12 and len(second) >= 9:
                    complete.append(_status(first, second))
        self._rest = self._rest[end:][-1000:]
        return complete


def _status(first: list[str], second: list[str]) -> Status:
    return Status(
        paper_out=_number(first[1]) != 0,
        paused=_number(first[2]) != 0,
        open=_number(second[2]) != 0,
        ribbon_out=_number(second[3]) != 0,
        unfinished=_number(first[7]) != 0,
        waiting=_number(first[4]) + _number(second[8]),
    )


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() else 0
