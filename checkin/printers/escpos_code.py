"""ESC/POS as bytes: what is said to a receipt printer, and what its answers mean.

Source: Epson, ESC/POS Command Reference (GS v 0, GS V, GS ( H, GS r, GS a, DLE EOT, DLE DC4 8).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checkin.printers.dots import laid_on
from checkin.render.raster import Mono

INIT: Final = b"\x1b@"
ASK_PAPER: Final = b"\x1dr\x01"  # answered in its turn: GS r 1
TELL_CHANGES: Final = b"\x1da\x0e"  # online, errors and paper, unasked: GS a
TELL_NOTHING: Final = b"\x1da\x00"
#: Real time, wherever it stands in the data: 1 the printer, 2 why it is offline, 4 the paper.
ASK_PRINTER, ASK_OFFLINE, ASK_ROLL = b"\x10\x04\x01", b"\x10\x04\x02", b"\x10\x04\x04"
#: Real time too: forget everything received and not yet printed. Answered by 37 25 00.
CLEAR: Final = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
#: Up to the knife, then cut; so that what is torn lies apart from what follows.
FEED_AND_CUT: Final = b"\x1dV\x42\x00"
_NO_DRAWER_NO_POWER_OFF: Final = b"\x1d(D\x05\x00\x14\x01\x00\x02\x00"

CUTS: Final = {"full": b"\x1dV\x41\x00", "partial": FEED_AND_CUT, "none": b"\x1bd\x06"}

#: Rows to a block: a torn badge then leaves less than so much for the next to swallow.
ROWS: Final = 128


def picture(mono: Mono, head: int) -> bytes:
    """The dots as blocks of GS v 0, in the middle of a head of *head* dots. Raises OffThePaper."""
    paper = laid_on(mono, (head + 7) // 8 * 8) if mono.width != head or head % 8 else mono
    stride = paper.stride
    blocks = []
    for row in range(0, paper.height, ROWS):
        rows = min(ROWS, paper.height - row)
        size = stride.to_bytes(2, "little") + rows.to_bytes(2, "little")
        blocks.append(b"\x1dv0\x00" + size + paper.data[row * stride : (row + rows) * stride])
    return b"".join(blocks)


def slip(mono: Mono, head: int, cut: str) -> bytes:
    """One whole slip. Raises OffThePaper."""
    drawn = picture(mono, head)
    # Dots may spell a real-time command by chance; those that would do harm can be forbidden.
    safe = _NO_DRAWER_NO_POWER_OFF if b"\x10\x14" in drawn else b""
    return INIT + safe + drawn + CUTS[cut]


def ask_process(number: bytes) -> bytes:
    """Have the four bytes *number*, each of 20 to 7E, said back once all before it is printed."""
    return b"\x1d(H\x06\x000\x30" + number


def process_number(value: int) -> bytes:
    """Four bytes for `ask_process` out of a number."""
    return bytes(0x20 + value // 95**place % 95 for place in range(4))


@dataclass(frozen=True, slots=True)
class Process:
    """All up to the process of this number has been printed."""

    number: bytes


@dataclass(frozen=True, slots=True)
class RealTime:
    """The answer to DLE EOT."""

    byte: int


@dataclass(frozen=True, slots=True)
class InTurn:
    """The answer to GS r 1."""

    byte: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Told unasked: `offline`, `open` (the cover) and `paper_out`."""

    offline: bool
    open: bool
    paper_out: bool


@dataclass(frozen=True, slots=True)
class Cleared:
    """The buffers are empty."""


Reply = Process | RealTime | InTurn | Changed | Cleared


class Replies:
    """Bytes from the device, told apart by their fixed bits, however they come in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Reply]:
        self._rest += data
        while self._rest:
            reply, used = self._first()
            if not used:
                return
            self._rest = self._rest[used:]
            if reply is not None:
                yield reply

    def _first(self) -> tuple[Reply | None, int]:
        """The first reply and its length; no length: more must come; no reply: skip it."""
        rest = self._rest
        first = rest[0]
        if first == 0x37:
            return self._headed()
        if first & 0x93 == 0x12:
            return RealTime(first), 1
        if first & 0x93 == 0x10:
            if len(rest) < 4:
                return None, 0
            return Changed(bool(first & 0x08), bool(first & 0x20), bool(rest[2] & 0x0C)), 4
        if not first & 0x90:
            return InTurn(first), 1
        return None, 1

    def _headed(self) -> tuple[Reply | None, int]:
        """What begins with 37: an identifier, then text up to a zero."""
        rest = self._rest
        end = rest.find(b"\x00")
        if end < 0:
            return None, 0 if len(rest) < 80 else len(rest)
        if rest[1:2] == b"\x22":
            return Process(rest[2:end]), end + 1
        if rest[1:2] == b"\x25":
            return Cleared(), end + 1
        return None, end + 1
