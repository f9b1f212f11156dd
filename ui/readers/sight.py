"""What a camera sees, frame by frame, as scans: pure, on a monotonic clock in seconds.

A ticket is held there for seconds and read thirty times each; it is one scan.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checkin.reading import Found

#: The same text this soon after it left the view is the same scan (design, last rule of reasons).
SAME_S: Final = 5.0
#: A code that was not read for so long has left the view; a shorter gap is a blurred frame.
GONE_S: Final = 0.7
#: After two codes in one frame nothing counts until this long has passed with one at most.
ALONE_S: Final = 0.5


class Event(StrEnum):
    """What a frame was: a new scan, the same code come back, one held, several, or nothing."""

    SCAN = "scan"
    BACK = "back"
    HELD = "held"
    SEVERAL = "several"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Seen:
    """One frame's event. `code` is what it is about; of several the one nearest the middle."""

    event: Event
    code: Found | None = None


class Sight:
    """Remembers what one camera saw."""

    def __init__(self) -> None:
        self._last: dict[str, float] = {}  # when each scanned text was read last
        self._several_until = float("-inf")
        self._unsure = ""  # a text of bars, read once and not yet believed

    def forget(self) -> None:
        """The camera was off: whatever it sees next is new."""
        self._last.clear()
        self._several_until = float("-inf")
        self._unsure = ""

    def see(self, codes: Sequence[Found], size: tuple[int, int], at_s: float) -> Seen:
        """Take the codes of one frame of *size* (width, height), read at *at_s*."""
        self._last = {text: last for text, last in self._last.items() if at_s - last <= SAME_S}
        texts = {code.text for code in codes}
        if not texts:
            self._unsure = ""
            return Seen(Event.NOTHING)
        nearest = min(codes, key=lambda code: _from_middle(code, size))
        if len(texts) > 1:
            self._several_until = at_s + ALONE_S
            self._keep(texts, at_s)
            return Seen(Event.SEVERAL, nearest)
        if nearest.text not in self._last:
            return self._new(nearest, at_s)
        away = at_s - self._last[nearest.text]
        self._last[nearest.text] = at_s
        return Seen(Event.BACK if away > GONE_S else Event.HELD, nearest)

    def _new(self, code: Found, at_s: float) -> Seen:
        """A text that was not scanned of late. Bars count once two frames in a row agree."""
        if at_s < self._several_until:
            return Seen(Event.SEVERAL, code)
        if code.format.is_linear and self._unsure != code.text:
            self._unsure = code.text
            return Seen(Event.NOTHING)
        self._last[code.text] = at_s
        return Seen(Event.SCAN, code)

    def _keep(self, texts: set[str], at_s: float) -> None:
        for text in texts & self._last.keys():
            self._last[text] = at_s


def _from_middle(code: Found, size: tuple[int, int]) -> float:
    x, y = code.middle
    return (x - size[0] / 2) ** 2 + (y - size[1] / 2) ** 2
