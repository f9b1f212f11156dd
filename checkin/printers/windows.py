"""The printers of Windows, through its spooler.

Windows takes no PDF, so a badge is rastered at the printer's own resolution and drawn as one
picture. "Printed" is what the printer's driver reports; a job that simply leaves the queue was
handed over, no more. "Complete" only says that the data is out: "printed" may follow, and is waited
for a little. What only Windows has is `checkin.printers.winspool`.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from checkin.papers import Paper
from checkin.printers import base
from checkin.printers.base import Begin, Check, Outcome, Page, Result, at_once

_POLL_S: Final = 0.25
#: For so long "printed" is waited for after "complete"; many drivers never say it.
_CONFIRM_S: Final = 5.0

# Source: Windows SDK, winspool.h, JOB_STATUS_*
PAUSED, ERROR, DELETING, SPOOLING, PRINTING, OFFLINE, PAPER_OUT, PRINTED = (
    0x1, 0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x80,
)  # fmt: skip
DELETED, BLOCKED, USER_INTERVENTION, RESTART, COMPLETE, RETAINED = (
    0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000,
)  # fmt: skip

#: The data is out, as far as the spooler goes.
_OUT: Final = COMPLETE | PRINTED
#: A document that is still, or again, on its way has not been printed, whatever else is said.
_UNDER_WAY: Final = SPOOLING | PRINTING | RESTART

_HOLDS = (
    (PAPER_OUT, base.HELD_PAPER),
    (OFFLINE, base.HELD_OFFLINE),
    (PAUSED, base.HELD_PAUSED),
    (USER_INTERVENTION | BLOCKED | ERROR, base.HELD_PERSON),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels from the top left, three bytes each in the order blue, green, red, rows unpadded."""

    width: int
    height: int
    bgr: bytes


#: Draws every page of a PDF at so many dots per inch.
Rasterise = Callable[[bytes, float], list[Picture]]


class SpoolerError(Exception):
    """The spooler refused; `begun` says whether the document had been opened."""

    def __init__(self, *, begun: bool) -> None:
        super().__init__("the spooler refused")
        self.begun = begun


class Spooler(Protocol):
    """The few things that are asked of Windows."""

    def names(self) -> list[str]:
        """The printers of this user."""

    def dpi(self, name: str) -> float:
        """Dots per inch of the printer. Raises SpoolerError if it is not there."""

    def draw(self, name: str, title: str, pages: list[Picture], dpi: float) -> None:
        """Print one document called *title*. Raises SpoolerError."""

    def status(self, name: str, title: str) -> int | None:
        """JOB_STATUS_* bits of the newest document called so; None if it is not queued.

        Args:
            title: As for `base.is_called`.
        """

    def cancel(self, name: str, title: str) -> bool:
        """Delete every document called so (`base.is_called`); True if there was one."""

    def offline(self, name: str) -> bool:
        """Whether the printer is known to be off or paused."""


class WindowsPrinter:
    """One printer of this computer under Windows."""

    def __init__(
        self,
        name: str,
        spooler: Spooler,
        rasterise: Rasterise,
        *,
        stop: threading.Event | None = None,
        watch_s: float = base.WATCH_S,
        confirm_s: float = _CONFIRM_S,
        drawn: Callable[[], str] = base.drawn_name,
    ) -> None:
        self._drawn = drawn
        self._name = name
        self._spooler = spooler
        self._rasterise = rasterise
        self._stop = stop or threading.Event()
        self._watch_s = watch_s
        self._confirm_s = confirm_s

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        try:
            dpi = self._spooler.dpi(self._name)
            if self._spooler.offline(self._name):
                return Outcome(Result.NOT_SENT, base.PAUSED)
            pictures = self._rasterise(page.pdf, dpi)
            if not begin():
                return Outcome(Result.NOT_SENT)
            title = base.try_of(job_id, self._drawn())
            self._spooler.draw(self._name, title, pictures, dpi)
        except SpoolerError as error:
            if error.begun:
                return Outcome(Result.UNKNOWN, base.TORN)
            return Outcome(Result.NOT_SENT, base.NO_QUEUE)
        return self._watch(title, self._watch_s)

    def follow(self, job_id: str) -> Outcome:
        return self._watch(job_id, 0)

    def cancel(self, job_id: str) -> bool:
        try:
            status = self._spooler.status(self._name, job_id)
            if status is None or status & (PRINTING | PRINTED | COMPLETE):
                return False
            return self._spooler.cancel(self._name, job_id)
        except SpoolerError:
            return False

    def check(self) -> Check:
        try:
            if self._spooler.offline(self._name):
                return Check(False, base.PAUSED)
        except SpoolerError:
            return Check(False, base.NO_QUEUE)
        return Check(True)

    def paper(self) -> Paper | None:
        return None

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        """The driver knows its papers; the spooler is not asked for them."""
        return None

    def distrust(self) -> None:
        """The spooler keeps documents apart."""

    def close(self) -> None:
        """Nothing is open between two pages."""

    def _watch(self, title: str, watch_s: float) -> Outcome:
        ends = time.monotonic() + watch_s
        out = False
        while True:
            try:
                status = self._spooler.status(self._name, title)
            except SpoolerError:
                return Outcome(Result.UNKNOWN, base.LOST)
            outcome = known(status)
            if outcome is not None:
                return outcome
            if not out and status and status & _OUT:
                out, ends = True, time.monotonic() + self._confirm_s
            if time.monotonic() >= ends or self._stop.wait(_POLL_S):
                held = Outcome(Result.HELD, base.HELD_SLOW)
                return Outcome(Result.ACCEPTED) if out else held


def known(status: int | None) -> Outcome | None:
    """What the bits of a document say of its page; None while more is to be heard.

    Args:
        status: None: the document left the queue.
    """
    if status is None:
        return Outcome(Result.ACCEPTED)
    if status & PRINTED and not status & _UNDER_WAY:
        # The driver claims both, so it is no proof of a whole badge.
        wrong = status & ERROR
        return Outcome(Result.UNKNOWN, base.GAVE_UP) if wrong else Outcome(Result.PRINTED)
    if status & (DELETED | DELETING):
        # The spooler itself drops what is out; before that, a person did.
        out = status & _OUT
        return Outcome(Result.ACCEPTED) if out else Outcome(Result.UNKNOWN, base.TAKEN_BACK)
    for bits, sentence in _HOLDS:
        if status & bits:
            return Outcome(Result.HELD, sentence)
    return None
