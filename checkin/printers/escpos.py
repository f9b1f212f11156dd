"""Receipt and badge printers that speak ESC/POS.

Epson's say when a page has been printed, by its process number; others at least answer a question
behind the page in its turn; those that do neither have only accepted it.

A picture that breaks off leaves the device waiting for the rest of it, and the next page would be
swallowed without an error. So before each page something is asked in turn: no answer means torn,
and then the buffers are cleared and the torn slip is cut off.
"""

import hashlib
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from checkin.printers import base
from checkin.printers import escpos_code as code
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.dots import drawn
from checkin.printers.escpos_code import Changed, Cleared, InTurn, Process, RealTime, Reply
from checkin.printers.links import Link, put
from checkin.printers.wired import OneWay, Talk, Trust

#: How a device confirms a page: by process number, by a question in turn, not at all; or find out.
AUTO, PROCESS, IN_TURN, NOT_AT_ALL = CONFIRMS = ("auto", "process", "turn", "none")

_ANSWER_S: Final = 1.5  # to a question in real time: at once, unless another desk is being served
_TURN_S: Final = 2.0  # to one in turn: nothing lies before it
_ASK_EACH_S: Final = 0.25
_SILENCE_S: Final = 5.0

# Source: ESC/POS Command Reference, DLE EOT 1, 2 and 4.
_OFFLINE, _COVER, _PAPER_END, _ERROR = 0x08, 0x04, 0x20, 0x40
_ROLL_LOW, _ROLL_OUT = 0x0C, 0x60


def _from_anywhere() -> Iterator[int]:
    return count(secrets.randbits(64))


@dataclass(frozen=True, slots=True, kw_only=True)
class EscPos:
    """The language of one device.

    Attributes:
        head: Dots across.
        dpi: Dots an inch.
        cut: One of `escpos_code.CUTS`.
        confirm: One of `CONFIRMS`.
        turn: Degrees by which pages are turned clockwise.
        seconds: A clock that never goes back.
    """

    head: int
    dpi: int = 203
    cut: str = "full"
    confirm: str = AUTO
    turn: int = 0
    seconds: Callable[[], float] = time.monotonic
    _numbers: Iterator[int] = field(default_factory=_from_anywhere, compare=False)

    def encode(self, page: Page) -> bytes:
        return code.slip(drawn(page, self.dpi, turn=self.turn), self.head, self.cut)

    def talk(self, link: Link, job_id: str) -> Talk:
        if not link.answers or self.confirm == NOT_AT_ALL:
            return OneWay(link, self.white + code.FEED_AND_CUT, self.seconds)
        return Conversation(link, self, job_id)

    def number(self, job_id: str) -> bytes:
        """A process number that no earlier question had, of this program or of one before it.

        A page that is sent again after a crash must not be taken for its first try.
        """
        digest = hashlib.sha256(f"{next(self._numbers)} {job_id}".encode()).digest()
        return code.process_number(int.from_bytes(digest[:4], "big"))

    @property
    def white(self) -> bytes:
        """Zeros enough to complete a block that broke off; in their own right they do nothing."""
        return bytes(code.ROWS * ((self.head + 7) // 8))


class Conversation:
    """Talk to a device that answers."""

    def __init__(self, link: Link, language: EscPos, job_id: str) -> None:
        self._link = link
        self._language = language
        self._job_id = job_id
        self._seconds = language.seconds
        self._replies = code.Replies()
        self._confirm = language.confirm
        self._number = language.number(job_id)
        self._trouble = ""  # why the page does not move
        self._heard = self._asked = self._seconds()
        self._all_sent = False
        self._answers: list[int] = []  # to the questions asked last

    @property
    def ending(self) -> bytes:
        if self._confirm == PROCESS:
            return code.ask_process(self._number) + code.TELL_NOTHING
        return code.ASK_PAPER + code.TELL_NOTHING if self._confirm == IN_TURN else b""

    def check(self) -> Check:
        questions = code.ASK_PRINTER + code.ASK_OFFLINE + code.ASK_ROLL
        self._put(questions)
        bytes_ = [
            reply.byte
            for reply in self._until(_ANSWER_S, lambda got: _real_time(got) == 3)
            if isinstance(reply, RealTime)
        ]
        if not bytes_:
            return Check(False, base.SILENT)
        printer, offline, roll = (*bytes_, 0, 0)[:3]
        stock = Stock.LOW if roll & _ROLL_LOW else Stock.ENOUGH
        if roll & _ROLL_OUT or offline & _PAPER_END:
            stock = Stock.OUT
        if not printer & _OFFLINE:
            return Check(True, stock=stock)
        if offline & _COVER:
            return Check(False, base.OPEN, stock)
        return Check(False, base.NO_PAPER if stock is Stock.OUT else base.FAULT, stock)

    def begin(self, trust: Trust) -> Check:
        while self._link.read(0):
            pass  # what it had to say to somebody else
        check = self.check()
        if not check.ready:
            return check
        if (trust is Trust.TORN or not self._in_step()) and not self._mended():
            return Check(False, base.STUCK, check.stock)
        self._put(code.TELL_CHANGES)
        return check

    def look(self, all_sent: bool, wait_s: float) -> Outcome | None:
        if all_sent and self._confirm == NOT_AT_ALL:
            return Outcome(Result.ACCEPTED)
        for reply in self._heard_now(wait_s):
            if reply == Process(self._number):
                return Outcome(Result.PRINTED)
            if isinstance(reply, InTurn) and all_sent and self._confirm == IN_TURN:
                return Outcome(Result.PRINTED)
            self._note(reply)
        if all_sent and self._deaf():
            return Outcome(Result.UNKNOWN, base.LOST)
        return Outcome(Result.HELD, self._trouble) if self._trouble else None

    def take_back(self) -> bool:
        """Clear it; False also if the page was out before the device came to that."""
        got = self._clear()
        out = Process(self._number) in got or (self._all_sent and _in_turn(got, self._confirm))
        return Cleared() in got and not out

    def _deaf(self) -> bool:
        """Ask how it is from time to time; True once it has not answered for long.

        Not before all is sent: in the middle of a picture the question would be a part of it.
        """
        now = self._seconds()
        if not self._all_sent:
            self._all_sent, self._heard = True, now
        pause_s = _ASK_EACH_S if len(self._answers) != 1 else _ANSWER_S
        if now - self._asked >= pause_s:
            self._asked, self._answers = now, []
            self._put(code.ASK_PRINTER + code.ASK_OFFLINE)
        return now - self._heard > _SILENCE_S

    def _note(self, reply: Reply) -> None:
        """Remember why nothing moves, or that it does again."""
        if isinstance(reply, Changed):
            self._trouble = _trouble(reply.offline, reply.open, reply.paper_out)
        elif isinstance(reply, RealTime):
            self._answers.append(reply.byte)
            if len(self._answers) == 2:
                printer, offline = self._answers
                self._trouble = _trouble(
                    bool(printer & _OFFLINE), bool(offline & _COVER), bool(offline & _PAPER_END)
                )

    def _in_step(self) -> bool:
        """Whether it answers in turn, which it cannot while it waits for the rest of a picture.

        Only a process number says which question is answered. A nameless answer may be one that an
        earlier page is still owed, so of those there have to be two, one to each question.
        """
        for _ in range(2):
            number = self._language.number(self._job_id)
            got = self._answers_to(number)
            if Process(number) in got:
                self._confirm = PROCESS
                return True
            if not _in_turn(got, self._confirm):
                return False
        self._confirm = IN_TURN
        return True

    def _answers_to(self, number: bytes) -> list[Reply]:
        """What comes back on questions in turn, until one of them is answered."""
        confirm, wanted = self._confirm, Process(number)
        if confirm in (AUTO, PROCESS):
            self._put(code.ask_process(number))
        if confirm in (AUTO, IN_TURN):
            self._put(code.ASK_PAPER)
        return self._until(_TURN_S, lambda got: wanted in got or _in_turn(got, confirm))

    def _mended(self) -> bool:
        """Clear what was left over and cut it off; False if it does not come back."""
        cleared = self._cleared()
        if not cleared:
            self._put(self._language.white)
        self._put(code.FEED_AND_CUT)
        if self._in_step():
            return True
        if cleared or self._confirm != AUTO:
            return False
        self._confirm = NOT_AT_ALL  # it is in step now, and simply answers nothing in turn
        return self.check().ready

    def _cleared(self) -> bool:
        return Cleared() in self._clear()

    def _clear(self) -> list[Reply]:
        """What comes back until the device says that it has forgotten everything."""
        self._put(code.CLEAR)
        return self._until(_TURN_S, lambda got: Cleared() in got)

    def _put(self, data: bytes) -> None:
        put(self._link, data, self._seconds)

    def _until(self, wait_s: float, enough: Callable[[list[Reply]], bool]) -> list[Reply]:
        """What it says until that is *enough*, or the time is over."""
        got: list[Reply] = []
        ends = self._seconds() + wait_s
        while not enough(got) and (left := ends - self._seconds()) > 0:
            got += self._heard_now(left)
        return got

    def _heard_now(self, wait_s: float) -> list[Reply]:
        data = self._link.read(wait_s)
        if data:
            self._heard = self._seconds()
        return list(self._replies.feed(data))


def _real_time(got: list[Reply]) -> int:
    return sum(isinstance(reply, RealTime) for reply in got)


def _in_turn(got: list[Reply], confirm: str) -> bool:
    return confirm != PROCESS and any(isinstance(reply, InTurn) for reply in got)


def _trouble(offline: bool, cover: bool, paper_out: bool) -> str:
    if not offline:
        return ""
    if cover:
        return base.HELD_COVER
    return base.HELD_PAPER if paper_out else base.HELD_PERSON
