"""What every printer can be asked, and what it can answer."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from checkin.layout import PlacedCode
from checkin.papers import Paper
from checkin.words import QT_TRANSLATE_NOOP


class Result(StrEnum):
    """What is known of a page that was handed over. The values are those of `model.JobState`."""

    PRINTED = "printed"
    ACCEPTED = "accepted"
    HELD = "held"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"


class Stock(StrEnum):
    """What a device says of its paper."""

    SILENT = ""
    ENOUGH = "enough"
    LOW = "low"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Page:
    """One finished badge: a PDF of one page, and where on that page its codes stand.

    With `two_sided` a second page is its back, for printers that can; others print the front.
    """

    pdf: bytes
    codes: tuple[PlacedCode, ...] = ()
    two_sided: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a handing over ended. `detail` is one sentence for the operator, "" if there is no need.

    The sentences are fixed ones in English, marked for translation under the context "printers".
    """

    result: Result
    detail: str = ""
    stock: Stock = field(default=Stock.SILENT, compare=False)


@dataclass(frozen=True, slots=True)
class Check:
    """Whether the printer would take a page now, and if not, the sentence that says why."""

    ready: bool
    detail: str = ""
    stock: Stock = field(default=Stock.SILENT, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """A printer that this computer knows: `name` for people, `url` for `open_printer`."""

    name: str
    url: str


#: For how many seconds a page is watched before it counts as held, or as unknown.
WATCH_S: Final = 20.0

#: Asked once, just before the first byte of a page leaves; False: it is not to be sent after all.
Begin = Callable[[], bool]


#: Between a badge's id and what is drawn anew each time it is sent, in the name of a queue's job.
_TRY: Final = "."


def drawn_name() -> str:
    """What tells one try to send a badge from the next."""
    return secrets.token_hex(4)


def try_of(job_id: str, drawn: str) -> str:
    """The name in a queue of one try to send a badge.

    A badge that was sent, asked about and sent again must not be taken for its first try.
    """
    return f"{job_id}{_TRY}{drawn}"


def is_called(found: str, name: str) -> bool:
    """Whether a job called *found* is *name*: one try, or any try of the badge of that id."""
    return found == name or found.startswith(name + _TRY)


def at_once() -> bool:
    """The `Begin` of those who need not be asked."""
    return True


class Printer(Protocol):
    """One device. It is used by one thread at a time.

    It connects anew for each page. Only while it holds a page may a connection stay open, since
    some devices tell nobody but whoever sent a page that it came out.
    """

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        """Hand over one finished page and say what is known of it.

        Returns:
            PRINTED, ACCEPTED (the device cannot tell), HELD (it waits and will go on by itself),
            NOT_SENT (nothing left us; trying again is safe) or UNKNOWN (a person must look).
        """

    def follow(self, job_id: str) -> Outcome:
        """Say what has become of a page that was HELD, also by a process that has ended since."""

    def cancel(self, job_id: str) -> bool:
        """Take back a page that was HELD. True: it will surely not come out any more."""

    def check(self) -> Check:
        """Ask the device how it is, without printing."""

    def paper(self) -> Paper | None:
        """What it prints on, as far as that is settled; None if it takes pages of many sizes."""

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        """Whether it has paper for such a page; None if it cannot be asked now."""

    def distrust(self) -> None:
        """The page sent last, by whomever, may have stopped half-way: tidy up before the next."""

    def close(self) -> None:
        """Let go of the device, and of a page it may still hold."""


#: What an operator reads about a page or a printer.
SWITCHED_OFF = QT_TRANSLATE_NOOP(
    "printers", "The printer does not answer. Is it switched on? Nothing was printed."
)
TORN = QT_TRANSLATE_NOOP(
    "printers",
    "The connection broke while the badge was being sent. Look whether it came out.",
)
LOST = QT_TRANSLATE_NOOP(
    "printers", "The printer stopped answering while it printed. Look whether the badge came out."
)
GAVE_UP = QT_TRANSLATE_NOOP(
    "printers", "The printer gave up on this badge. Look whether it came out."
)
TAKEN_BACK = QT_TRANSLATE_NOOP(
    "printers", "The job was taken out of the printer's queue. Look whether the badge came out."
)
VANISHED = QT_TRANSLATE_NOOP(
    "printers", "The printer no longer knows this badge. Look whether it came out."
)
REFUSED = QT_TRANSLATE_NOOP("printers", "The printer refused the badge. Nothing was printed.")
NONSENSE = QT_TRANSLATE_NOOP(
    "printers", "What answers at this address is not a printer. Nothing was printed."
)
NO_QUEUE = QT_TRANSLATE_NOOP(
    "printers", "The printer is not known there any more. Choose it again. Nothing was printed."
)
BUSY = QT_TRANSLATE_NOOP("printers", "The printer is busy. Nothing was printed.")
NOT_ACCEPTING = QT_TRANSLATE_NOOP(
    "printers", "The printer takes no jobs at the moment. Nothing was printed."
)
PAUSED = QT_TRANSLATE_NOOP("printers", "The printer is paused. Nothing was printed.")
WRONG_PAPER = QT_TRANSLATE_NOOP(
    "printers",
    "The printer has no paper of the badge's size. Choose another paper or template."
    " Nothing was printed.",
)
WRONG_FORMAT = QT_TRANSLATE_NOOP(
    "printers", "The printer does not take this size or kind of page. Nothing was printed."
)
TOO_WIDE = QT_TRANSLATE_NOOP(
    "printers",
    "Part of the badge lies where the printer cannot print. Choose another template."
    " Nothing was printed.",
)
SILENT = QT_TRANSLATE_NOOP(
    "printers",
    "The printer does not answer; another desk may be using it. Nothing was printed.",
)
NO_DRIVER = QT_TRANSLATE_NOOP(
    "printers",
    "This computer has no driver for printers on this kind of cable (libusb for USB)."
    " Nothing was printed.",
)
BROKE_EARLY = QT_TRANSLATE_NOOP(
    "printers", "The connection to the printer broke. Nothing was printed."
)
NO_PAPER = QT_TRANSLATE_NOOP("printers", "The printer is out of paper. Nothing was printed.")
OPEN = QT_TRANSLATE_NOOP("printers", "The printer is open. Nothing was printed.")
NO_RIBBON = QT_TRANSLATE_NOOP("printers", "The printer is out of ribbon. Nothing was printed.")
FAULT = QT_TRANSLATE_NOOP(
    "printers", "The printer reports a fault and wants to be looked at. Nothing was printed."
)
STUCK = QT_TRANSLATE_NOOP(
    "printers",
    "The printer does not come back from an earlier badge. Switch it off and on."
    " Nothing was printed.",
)
HELD_PAPER = QT_TRANSLATE_NOOP(
    "printers", "The printer is out of paper. The badge waits and will come by itself."
)
HELD_JAM = QT_TRANSLATE_NOOP(
    "printers", "Paper is jammed. The badge waits; look whether it came out after all."
)
HELD_COVER = QT_TRANSLATE_NOOP(
    "printers", "The printer is open. The badge waits and will come once it is closed."
)
HELD_INK = QT_TRANSLATE_NOOP(
    "printers", "The printer is out of ink or toner. The badge waits and will come by itself."
)
HELD_PAUSED = QT_TRANSLATE_NOOP(
    "printers", "The printer is paused. The badge waits and will come once it goes on."
)
HELD_OFFLINE = QT_TRANSLATE_NOOP(
    "printers", "The printer does not answer. The badge waits and will come once it is back."
)
HELD_PERSON = QT_TRANSLATE_NOOP(
    "printers", "The printer wants somebody to look at it. The badge waits."
)
HELD_SLOW = QT_TRANSLATE_NOOP(
    "printers", "The printer has not finished yet. The badge waits in its queue."
)

HELD_RIBBON = QT_TRANSLATE_NOOP(
    "printers", "The printer is out of ribbon. The badge waits and will come by itself."
)

#: What is wrong with a page rather than with the printer: the next page may well be fine.
PAGE_FAULTS = frozenset({WRONG_PAPER, WRONG_FORMAT, TOO_WIDE})

_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)\s*\]")
_MM_PER_POINT = 25.4 / 72


def page_size_mm(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page of a PDF that this program wrote.

    Raises:
        ValueError: There is no page size in it.
    """
    box = _BOX.search(pdf)
    if box is None:
        raise ValueError("a PDF without a MediaBox")
    return float(box[1]) * _MM_PER_POINT, float(box[2]) * _MM_PER_POINT
