"""Brother's QL label printers.

On USB they say how they are and when a label is out. On the network port nothing comes back, so a
label has been accepted there and no more.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checkin.printers import base
from checkin.printers import brother_code as code
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.brother_code import Label, Status
from checkin.printers.dots import drawn
from checkin.printers.links import Link, put
from checkin.printers.wired import OneWay, Talk, Trust

_ANSWER_S: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Brother:
    """The language of one device.

    Attributes:
        label: What lies in it.
        tells: Whether its status comes back over this link.
        turn: Degrees by which pages are turned clockwise.
        seconds: A clock that never goes back.
    """

    label: Label
    tells: bool
    turn: int = 0
    seconds: Callable[[], float] = time.monotonic

    def encode(self, page: Page) -> bytes:
        return code.page(drawn(page, code.DPI, turn=self.turn), self.label)

    def talk(self, link: Link, job_id: str) -> Talk:
        if self.tells and link.answers:
            return Conversation(link, self.label, self.seconds)
        return OneWay(link, b"", self.seconds)  # each page ends one that is unfinished


class Conversation:
    """Talk over USB."""

    ending = b""

    def __init__(self, link: Link, label: Label, seconds: Callable[[], float]) -> None:
        self._link = link
        self._label = label
        self._seconds = seconds
        self._statuses = code.Statuses()

    def check(self) -> Check:
        put(self._link, code.begin() + code.ASK_STATUS, self._seconds)
        ends = self._seconds() + _ANSWER_S
        while (left := ends - self._seconds()) > 0:
            for status in self._statuses.feed(self._link.read(left)):
                return self._judged(status)
        return Check(False, base.SILENT)

    def begin(self, trust: Trust) -> Check:
        return self.check()

    def look(self, all_sent: bool, wait_s: float) -> Outcome | None:
        for status in self._statuses.feed(self._link.read(wait_s)):
            if status.kind == Status.PRINTED and all_sent:
                return Outcome(Result.PRINTED)
            if status.kind == Status.ERROR or status.errors:
                # It drops the label it was at, and how much of that is out nobody can say.
                return Outcome(Result.UNKNOWN, base.GAVE_UP)
        return None

    def take_back(self) -> bool:
        return False

    def _judged(self, status: Status) -> Check:
        stock = Stock.OUT if status.no_paper else Stock.ENOUGH
        if status.open:
            return Check(False, base.OPEN, stock)
        if status.no_paper:
            return Check(False, base.NO_PAPER, stock)
        if status.errors:
            return Check(False, base.FAULT, stock)
        if (status.width_mm, status.length_mm) != (self._label.width_mm, self._label.length_mm):
            return Check(False, base.WRONG_PAPER, stock)
        return Check(True, stock=stock)
