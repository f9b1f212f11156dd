"""What all printers that are fed with bytes have in common: one job at a time, and what is known.

A language (ESC/POS, ZPL, Brother's raster) says how a device is asked, tidied up and fed; this
decides what became of a page. A page counts as begun with its first byte: before, a failure is
"not sent", afterwards only the device's own word makes it "printed", and no word "unknown".
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Protocol

from checkin.papers import Paper, fits
from checkin.printers import base
from checkin.printers.base import Begin, Check, Outcome, Page, Result, at_once
from checkin.printers.dots import OffThePaper
from checkin.printers.links import Connect, Link, LinkBroken, NoDriver, NotReached, put

log = logging.getLogger(__name__)

_LOOK_S: Final = 0.05
_FOLLOW_S: Final = 0.3
_LAST_WORD_S: Final = 1.5  # the program ends: so long for a page that is coming out just now


#: Why a page waits, by why a printer would take none.
_HELD: Final = {
    base.NO_PAPER: base.HELD_PAPER,
    base.OPEN: base.HELD_COVER,
    base.NO_RIBBON: base.HELD_RIBBON,
    base.PAUSED: base.HELD_PAUSED,
    base.FAULT: base.HELD_PERSON,
}


class Trust(Enum):
    """What is known of the state in which the device was left."""

    CLEAN = auto()
    UNSURE = auto()
    TORN = auto()


class Talk(Protocol):
    """One conversation with a device over an open link. All of it may raise LinkBroken."""

    @property
    def ending(self) -> bytes:
        """What is sent behind the page, so that the device says when it is out; after `begin`."""

    def check(self) -> Check:
        """Ask how it is."""

    def begin(self, trust: Trust) -> Check:
        """Ask how it is and make sure that what is sent next is read from its beginning."""

    def look(self, all_sent: bool, wait_s: float) -> Outcome | None:
        """What the device says of the page by now, waiting up to *wait_s* for a word; else None.

        HELD is no end: the page is looked after further.
        """

    def take_back(self) -> bool:
        """Let the device forget the page; True if it says that it has."""


class OneWay:
    """Talk to a device from which nothing is heard: what was sent whole is taken to come out.

    Args:
        clears: What ends a page that was torn; b"" where each page begins with that.
        seconds: A clock that never goes back.
    """

    ending = b""

    def __init__(self, link: Link, clears: bytes, seconds: Callable[[], float]) -> None:
        self._link = link
        self._clears = clears
        self._seconds = seconds

    def check(self) -> Check:
        return Check(True)

    def begin(self, trust: Trust) -> Check:
        if trust is Trust.TORN:
            put(self._link, self._clears, self._seconds)
        return Check(True)

    def look(self, all_sent: bool, wait_s: float) -> Outcome | None:
        return Outcome(Result.ACCEPTED) if all_sent else None

    def take_back(self) -> bool:
        return False


class Language(Protocol):
    """How a page becomes bytes, and how one talks to the device."""

    def encode(self, page: Page) -> bytes:
        """The page in bytes. Raises OffThePaper."""

    def talk(self, link: Link, job_id: str) -> Talk:
        """Begin a conversation, about the page *job_id*."""


@dataclass(slots=True)
class _Job:
    """A page on its way."""

    id: str
    link: Link
    talk: Talk
    data: bytes
    at: int = 0
    held: Outcome | None = None
    ends: float = 0.0

    @property
    def all_sent(self) -> bool:
        return self.at == len(self.data)


class WiredPrinter:
    """One device at the end of a link.

    Args:
        watch_s: How long a page may go without a sign of it before nobody knows.
        stop: Set when the program ends.
        seconds: A clock that never goes back.
    """

    def __init__(
        self,
        connect: Connect,
        language: Language,
        paper: Paper,
        *,
        stop: threading.Event | None = None,
        watch_s: float = base.WATCH_S,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connect = connect
        self._language = language
        self._paper = paper
        self._stop = stop or threading.Event()
        self._watch_s = watch_s
        self._seconds = seconds
        self._trust = Trust.UNSURE
        self._job: _Job | None = None  # the page that the device holds

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        if self._job is not None:
            return Outcome(Result.NOT_SENT, base.BUSY)
        try:
            data = self._language.encode(page)
        except OffThePaper:
            return Outcome(Result.NOT_SENT, base.TOO_WIDE)
        try:
            link = self._connect()
        except NotReached as error:
            return Outcome(Result.NOT_SENT, _away(error))
        talk = self._language.talk(link, job_id)
        try:
            check = talk.begin(self._trust)
        except LinkBroken:
            check = Check(False, base.BROKE_EARLY)
        if not check.ready or not begin():
            link.close()
            return Outcome(Result.NOT_SENT, check.detail, check.stock)
        self._trust = Trust.TORN  # until the device has said that all of it is out
        ends = self._seconds() + self._watch_s
        job = _Job(job_id, link, talk, data + talk.ending, ends=ends)
        outcome = self._settled(job, self._drive(job, self._watch_s))
        return Outcome(outcome.result, outcome.detail, outcome.stock or check.stock)

    def follow(self, job_id: str) -> Outcome:
        job = self._job
        if job is None or job.id != job_id:
            return self._forgotten()
        return self._settled(job, self._drive(job, _FOLLOW_S))

    def cancel(self, job_id: str) -> bool:
        job = self._job
        if job is None or job.id != job_id:
            return False
        self._job = None
        try:
            return job.talk.take_back()
        except LinkBroken:
            return False
        finally:
            job.link.close()

    def check(self) -> Check:
        if self._job is not None:
            return Check(False, base.BUSY)
        try:
            link = self._connect()
        except NotReached as error:
            return Check(False, _away(error))
        try:
            return self._language.talk(link, "").check()
        except LinkBroken:
            return Check(False, base.BROKE_EARLY)
        finally:
            link.close()

    def paper(self) -> Paper | None:
        return self._paper

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        return fits((width_mm, length_mm), self._paper)

    def distrust(self) -> None:
        self._trust = Trust.TORN

    def close(self) -> None:
        if self._job is not None:
            self._job.link.close()
            self._job = None

    def _forgotten(self) -> Outcome:
        """What can be said of a page that another program sent: only it would have been told.

        As long as the device cannot print, the page still waits in it; afterwards a person looks.
        """
        check = self.check()
        if check.ready or self._job is not None:
            return Outcome(Result.UNKNOWN, base.VANISHED)
        return Outcome(Result.HELD, _HELD.get(check.detail, base.HELD_OFFLINE), check.stock)

    def _drive(self, job: _Job, for_s: float) -> Outcome:
        """Send and listen until something is known, or *for_s* seconds are over."""
        ends = self._seconds() + for_s
        while True:
            taken = 0
            try:
                if not job.all_sent:
                    taken = job.link.write(job.data[job.at :], _LOOK_S)
                    job.at += taken
                wait_s = _LOOK_S if job.all_sent else 0.0
                outcome = job.talk.look(job.all_sent, wait_s)
            except LinkBroken:
                return self._broken(job)
            now = self._seconds()
            if taken or outcome is not None:
                job.ends = now + self._watch_s
            if outcome is not None and not (outcome.result is Result.HELD and taken):
                return outcome
            if self._stop.is_set():
                ends = min(ends, now + _LAST_WORD_S)
            if now < ends:
                continue
            if job.held is not None and now < job.ends:
                return job.held
            return _nobody_knows(job)

    def _broken(self, job: _Job) -> Outcome:
        if job.at:
            return Outcome(Result.UNKNOWN, base.TORN)
        return Outcome(Result.NOT_SENT, base.BROKE_EARLY)

    def _settled(self, job: _Job, outcome: Outcome) -> Outcome:
        """Keep the link of a page that is held, and let go of any other."""
        if outcome.result is Result.HELD:
            job.held = outcome
            self._job = job
            return outcome
        self._job = None
        if outcome.result is Result.ACCEPTED:
            outcome = _after_farewell(job, outcome)
        else:
            job.link.close()
        if outcome.result in (Result.PRINTED, Result.ACCEPTED):
            self._trust = Trust.CLEAN
        elif outcome.result is Result.NOT_SENT:
            self._trust = Trust.UNSURE
        log.info("job %s: %d of %d bytes left us", job.id, job.at, len(job.data))
        return outcome


def _away(error: NotReached) -> str:
    return base.NO_DRIVER if isinstance(error, NoDriver) else base.SWITCHED_OFF


def _nobody_knows(job: _Job) -> Outcome:
    if job.at:
        return Outcome(Result.UNKNOWN, base.LOST)
    return Outcome(Result.NOT_SENT, base.SILENT)


def _after_farewell(job: _Job, outcome: Outcome) -> Outcome:
    """Nothing says that it was printed, but at least that it arrived should not be guessed."""
    try:
        job.link.finish()
    except LinkBroken:
        return Outcome(Result.UNKNOWN, base.TORN)
    return outcome
