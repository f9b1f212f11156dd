"""Brother's raster language as bytes, the rolls it is printed on, and the block of 32 status bytes.

Source: Brother QL Series, Software Developer's Manual, Raster Command Reference.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from checkin.printers.dots import laid_on, mirrored
from checkin.render.raster import Mono

DPI: Final = 300
_MM: Final = 25.4
ASK_STATUS: Final = b"\x1biS"

_INVALIDATE: Final = bytes(400)  # completes whatever an earlier page left unfinished
_INIT: Final = b"\x1b@"
_RASTER_MODE: Final = b"\x1bia\x01"
_AUTO_CUT, _CUT_EACH, _CUT_AT_END = b"\x1biM\x40", b"\x1biA\x01", b"\x1biK\x08"
_PLAIN: Final = b"M\x00"
_PRINT: Final = b"\x1a"
_ROLL, _DIE_CUT = 0x0A, 0x0B
_SAID: Final = 0x80 | 0x02 | 0x04 | 0x08 | 0x40  # recovery; kind, width, length; quality
_ROLL_FEED: Final = 35  # dots before and after, so that the knife clears the picture
_FEWEST_ROWS: Final = 150


@dataclass(frozen=True, slots=True)
class Label:
    """A roll, or labels on one. Lengths in mm and in dots; `length_mm` and `rows` 0 for a roll.

    `dots` can be printed across, `right` lie unprinted at the right edge of the head.
    """

    name: str
    width_mm: int
    length_mm: int
    dots: int
    rows: int
    right: int
    head: int


@cache
def labels() -> Mapping[str, Label]:
    """What there is to print on, by the name in addresses: "62", "62x100"."""
    data = json.loads((files("assets") / "printers" / "brother.json").read_text(encoding="utf-8"))
    found = {}
    for name, one in data["labels"].items():
        head = data["heads"][one.get("head", "narrow")]
        found[name] = Label(
            name,
            one["width_mm"],
            one.get("length_mm", 0),
            one["dots"],
            one.get("rows", 0),
            one["right"] + head["right"],
            head["dots"],
        )
    return found


def margins_mm(label: Label) -> tuple[float, float]:
    """What stays white at the left and right, and at the top and bottom."""
    across = (label.width_mm - label.dots / DPI * _MM) / 2
    return across, (label.length_mm - label.rows / DPI * _MM) / 2 if label.rows else 0.0


def page(mono: Mono, label: Label) -> bytes:
    """One label, cut off at its end. Raises OffThePaper."""
    shown = laid_on(mono, label.dots, label.rows or max(mono.height, _FEWEST_ROWS))
    rows = _rows(shown, label)
    kind = _DIE_CUT if label.length_mm else _ROLL
    feed = 0 if label.length_mm else _ROLL_FEED
    media = bytes((_SAID, kind, label.width_mm, label.length_mm))
    return b"".join(
        (
            begin(),
            b"\x1biz" + media + len(rows).to_bytes(4, "little") + b"\x00\x00",
            _AUTO_CUT + _CUT_EACH + _CUT_AT_END,
            b"\x1bid" + feed.to_bytes(2, "little"),
            _PLAIN,
            *rows,
            _PRINT,
        )
    )


def begin() -> bytes:
    """Forget what came before and listen to raster commands."""
    return _INVALIDATE + _INIT + _RASTER_MODE


def _rows(mono: Mono, label: Label) -> list[bytes]:
    """Raster lines as the head burns them: from the right edge of the paper to the left."""
    head, behind = label.head // 8, mirrored(mono)
    shift = label.head - label.right - behind.stride * 8
    lines = []
    for start in range(0, len(behind.data), behind.stride):
        dots = int.from_bytes(behind.data[start : start + behind.stride], "big")
        placed = dots << shift if shift >= 0 else dots >> -shift  # what falls off is padding
        lines.append(b"g\x00" + bytes((head,)) + placed.to_bytes(head, "big"))
    return lines


@dataclass(frozen=True, slots=True)
class Status:
    """One block of status."""

    errors: int
    width_mm: int
    length_mm: int
    kind: int

    PRINTED = 0x01
    ERROR = 0x02

    @property
    def no_paper(self) -> bool:
        return bool(self.errors & 0x4003)

    @property
    def open(self) -> bool:
        return bool(self.errors & 0x1000)


class Statuses:
    """Blocks of 32 bytes that begin with 80 20 42, however they come in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Status]:
        self._rest += data
        found = []
        while (start := self._rest.find(b"\x80\x20\x42")) >= 0 and len(self._rest) >= start + 32:
            block = self._rest[start : start + 32]
            self._rest = self._rest[start + 32 :]
            found.append(Status(block[8] | block[9] << 8, block[10], block[17], block[18]))
        self._rest = self._rest[-64:]
        return found
