"""Label printers that speak ZPL II: Zebra's, and others as far as they follow.

They answer ~HS at any time with what is wrong and how many labels wait, so a label counts as
printed once none is waiting any more on the connection that it was sent over.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checkin.printers import base
from checkin.printers import zpl_code as code
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.dots import drawn, laid_on
from checkin.printers.links import Link, put
from checkin.printers.wired import OneWay, Talk, Trust
from checkin.printers.zpl_code import Status

_ANSWER_S: Final = 2.0
_EMPTY_S: Final = 5.0  # so long for labels of other desks to come out
_ASK_EACH_S: Final = 0.1
_SILENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Zpl:
    """The language of one device.

    Attributes:
        width: Dots across the label; `height`: rows of it.
        dpi: Dots an inch.
        encoding: One of `zpl_code.ENCODINGS`.
        turn: Degrees by which pages are turned clockwise.
        seconds: A clock that never goes back.
    """

    width: int
    height: int
    dpi: int = 203
    encoding: str = code.Z64
    turn: int = 0
    seconds: Callable[[], float] = time.monotonic

    def encode(self, page: Page) -> bytes:
        mono = laid_on(drawn(page, self.dpi, turn=self.turn), self.width, self.height)
        return code.label(mono, self.encoding)

    def talk(self, link: Link, job_id: str) -> Talk:
        if link.answers:
            return Conversation(link, self.seconds)
        return OneWay(link, code.CANCEL_ALL, self.seconds)


class Conversation:
    """Talk to a device that answers."""

    ending = b""

    def __init__(self, link: Link, seconds: Callable[[], float]) -> None:
        self._link = link
        self._seconds = seconds
        self._answers = code.Answers()
        self._heard = self._asked = 0.0
        self._owed = 0  # answers to questions that were asked; a question may get lost
        self._stale = 0  # answers that may still come and are about the time before the label
        self._all_sent = False

    def check(self) -> Check:
        return _check(self._status())

    def begin(self, trust: Trust) -> Check:
        while self._link.read(0):
            pass  # what it had to say to somebody else
        ends = self._seconds() + _EMPTY_S
        status = self._status()
        while status is not None and status.waiting and not status.trouble:
            if self._seconds() > ends:
                return Check(False, base.BUSY, Stock.ENOUGH)
            self._link.read(_ASK_EACH_S)  # a label of another desk is coming out
            status = self._status()
        check = _check(status)
        if check.ready and (trust is not Trust.CLEAN or (status and status.unfinished)):
            put(self._link, code.CANCEL_ALL, self._seconds)  # nothing waits, so nothing is lost
            self._link.read(_ASK_EACH_S)  # what comes right behind may be cancelled with it
            check = _check(self._status() or self._status())
        return check

    def look(self, all_sent: bool, wait_s: float) -> Outcome | None:
        if not all_sent:
            return None  # a question in the middle of a graphic would be a part of it
        now = self._seconds()
        if not self._all_sent:
            self._all_sent, self._heard = True, now
            self._stale, self._owed = self._owed, 0
        if not self._owed and now - self._asked >= _ASK_EACH_S:
            self._ask()
        for status in self._answers.feed(self._link.read(wait_s)):
            self._heard, self._owed = self._seconds(), 0
            if self._stale:
                self._stale -= 1
            elif not status.waiting and not status.unfinished:
                return Outcome(Result.PRINTED)
            elif trouble := _trouble(status):
                return Outcome(Result.HELD, trouble)
        if self._seconds() - self._heard > _SILENCE_S:
            return Outcome(Result.UNKNOWN, base.LOST)
        return None

    def take_back(self) -> bool:
        """Cancel it; False also if no label waits any more, since then it came out."""
        status = self._status()
        if status is None or not (status.waiting or status.unfinished):
            return False
        put(self._link, code.CANCEL_ALL, self._seconds)
        status = self._status()
        return status is not None and not status.waiting

    def _status(self) -> Status | None:
        """Ask, and wait for the answer; None if it does not come."""
        self._ask()
        ends = self._seconds() + _ANSWER_S
        while (left := ends - self._seconds()) > 0:
            if found := self._answers.feed(self._link.read(left)):
                self._owed -= len(found)
                return found[-1]
        return None

    def _ask(self) -> None:
        put(self._link, code.ASK_STATUS, self._seconds)
        self._asked = self._seconds()
        self._owed += 1


def _check(status: Status | None) -> Check:
    if status is None:
        return Check(False, base.SILENT)
    stock = Stock.OUT if status.paper_out else Stock.ENOUGH
    for wrong, sentence in (
        (status.paper_out, base.NO_PAPER),
        (status.open, base.OPEN),
        (status.ribbon_out, base.NO_RIBBON),
        (status.paused, base.PAUSED),
    ):
        if wrong:
            return Check(False, sentence, stock)
    return Check(True, stock=stock)


def _trouble(status: Status) -> str:
    for wrong, sentence in (
        (status.paper_out, base.HELD_PAPER),
        (status.open, base.HELD_COVER),
        (status.ribbon_out, base.HELD_RIBBON),
        (status.paused, base.HELD_PAUSED),
    ):
        if wrong:
            return sentence
    return ""
