"""Printers that speak IPP: on the network, or as queues of this computer's CUPS scheduler.

What IPP tells that a raw connection does not: whether the device finished the job. So a job is
watched until it has ended, is held up, or our own deadline comes: a scheduler whose printer is
switched off says "processing" for ever. One thing stays hidden behind a queue: CUPS 2.4 calls a
job completed which the device gave up on before the scheduler first asked about it.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from checkin.papers import Paper, fits
from checkin.printers import base
from checkin.printers import ipp_client as ipp
from checkin.printers import ipp_wire as wire
from checkin.printers.base import Begin, Check, Found, Outcome, Page, Result, at_once
from checkin.printers.dots import OffThePaper
from checkin.printers.ipp_client import Address, BrokeOff, Client, NotReached, keywords
from checkin.printers.ipp_wire import Answer, Attribute, Attributes, IppNonsense

log = logging.getLogger(__name__)

_POLL_S: Final = 0.25
_SILENCE_S: Final = 5.0  # a printer that answers nothing for so long while it prints is lost
_NEAR_MM100: Final = 100  # stock is named in inches or rounded; within 1 mm it is the same

_NOT_FOUND: Final = 0x0406
_REFUSALS = {
    _NOT_FOUND: base.NO_QUEUE,
    0x040A: base.WRONG_FORMAT,
    0x040B: base.WRONG_FORMAT,
    0x0411: base.WRONG_FORMAT,
    0x0502: base.BUSY,
    0x0506: base.NOT_ACCEPTING,
    0x0507: base.BUSY,
}

_PENDING, _PENDING_HELD, _PROCESSING, _PROCESSING_STOPPED = 3, 4, 5, 6
_CANCELED, _ABORTED, _COMPLETED = 7, 8, 9
_PRINTER_STOPPED: Final = 5

#: Why a job does not move, by the reasons of its printer; the first row that hits.
_HOLDS = (
    ({"media-empty", "media-needed", "input-tray-missing"}, base.HELD_PAPER),
    ({"media-jam"}, base.HELD_JAM),
    ({"cover-open", "door-open", "interlock-open"}, base.HELD_COVER),
    (
        {"toner-empty", "marker-supply-empty", "marker-waste-full", "developer-empty"},
        base.HELD_INK,
    ),
    ({"offline", "shutdown", "timed-out"}, base.HELD_OFFLINE),
    ({"paused", "moving-to-paused", "stopping", "stopped-partly"}, base.HELD_PAUSED),
)
#: A scheduler names no reason for a printer that is switched off, only this. Source: CUPS 2.4,
#: backend/ipp.c and socket.c; asked for in English.
_AWAY = ("unavailable at this time", "is not responding", "unable to connect", "unable to locate")
_SUFFIXES = ("-report", "-warning", "-error")

#: Behind these a scheduler hears from the device; behind "socket" or "usb" it has only handed the
#: data over, paper or no paper.
_TELLING_SCHEMES = {"", "ipp", "ipps", "dnssd", "implicitclass"}

_WANTED_OF_PRINTER = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "media-size-supported",
    "sides-supported",
    "device-uri",
)
_WANTED_OF_JOB = ("job-id", "job-name", "job-state", "job-state-reasons")
#: CUPS 2.4 forgets the names of jobs soon after they ended, and reads them from the disk again
#: only if something is asked for that it never keeps. Source: scheduler/ipp.c, get_jobs.
_NOT_KEPT = "job-priority"


@dataclass(frozen=True, slots=True)
class _Size:
    """A paper in hundredths of a millimetre."""

    x: int
    y: int


class IppPrinter:
    """One printer or queue.

    Args:
        address: Where it is.
        stop: Set when the program ends; a job being watched is then left to itself as HELD.
        watch_s: How long a job is watched before it counts as HELD.
        raw: For a queue that hands bytes on as they are: what makes them, and the paper there.
        drawn: What tells one try to send a badge from the next, in the name of its job.
    """

    def __init__(
        self,
        address: Address,
        *,
        stop: threading.Event | None = None,
        watch_s: float = base.WATCH_S,
        raw: tuple[Callable[[Page], bytes], Paper] | None = None,
        drawn: Callable[[], str] = base.drawn_name,
    ) -> None:
        self._drawn = drawn
        self._client = Client(address)
        self._raw = raw
        self._stop = stop or threading.Event()
        self._watch_s = watch_s

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        try:
            answer = self._describe()
        except (NotReached, BrokeOff):
            return Outcome(Result.NOT_SENT, base.SWITCHED_OFF)
        except IppNonsense as error:
            return _not_a_printer(error)
        check = _check(answer)
        if not check.ready:
            return Outcome(Result.NOT_SENT, check.detail)
        try:
            document, job = self._document(page, answer)
        except OffThePaper:
            return Outcome(Result.NOT_SENT, base.TOO_WIDE)
        if document is None:
            return Outcome(Result.NOT_SENT, base.WRONG_PAPER)
        if not begin():
            return Outcome(Result.NOT_SENT)
        return self._hand_over(document, job_id, job)

    def follow(self, job_id: str) -> Outcome:
        try:
            job = self._newest(job_id)
            if job is None:
                return Outcome(Result.UNKNOWN, base.VANISHED)
            return self._ended(job) or self._held() or Outcome(Result.HELD, base.HELD_SLOW)
        except (NotReached, BrokeOff, IppNonsense):
            return Outcome(Result.HELD, base.HELD_OFFLINE)

    def cancel(self, job_id: str) -> bool:
        try:
            waiting = self._tries(job_id, "not-completed")
            if not waiting or not all(self._untouched(job) for job in waiting):
                return False
            return all(self._canceled(_number(job)) for job in waiting)
        except (NotReached, BrokeOff, IppNonsense):
            return False

    def check(self) -> Check:
        try:
            return _check(self._describe())
        except (NotReached, BrokeOff):
            return Check(False, base.SWITCHED_OFF)
        except IppNonsense:
            return Check(False, base.NONSENSE)

    def paper(self) -> Paper | None:
        return self._raw[1] if self._raw else None

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        if self._raw:
            return fits((width_mm, length_mm), self._raw[1])
        try:
            answer = self._describe()
        except (NotReached, BrokeOff, IppNonsense):
            return None
        if answer.status >= 0x100:
            return None
        return _paper((width_mm, length_mm), answer.printer) is not None

    def distrust(self) -> None:
        """IPP keeps jobs apart."""

    def close(self) -> None:
        """Nothing is open between two pages."""

    def _canceled(self, number: int) -> bool:
        about = Attribute("job-id", wire.INTEGER, number)
        if self._client.ask(ipp.CANCEL_JOB, [about]).status >= 0x100:
            return False
        answer = self._client.ask(ipp.GET_JOB, [about, *keywords(*_WANTED_OF_JOB)])
        return _state(answer.job) == _CANCELED

    def _untouched(self, job: Attributes) -> bool:
        """Whether nothing of the job can have reached paper: what has begun may come out."""
        if _state(job) in (_PENDING, _PENDING_HELD):
            return True
        return _state(job) == _PROCESSING and _away(self._describe().printer)

    def _describe(self) -> Answer:
        return self._client.ask(ipp.GET_PRINTER, keywords(*_WANTED_OF_PRINTER))

    def _document(self, page: Page, printer: Answer) -> tuple[bytes | None, list[Attribute]]:
        """What is handed over, and on which paper; None if there is no such paper."""
        if self._raw:
            return self._raw[0](page), []
        size_mm = base.page_size_mm(page.pdf)
        paper = _paper(size_mm, printer.printer)
        if paper is None:
            return None, []
        size = (
            Attribute("x-dimension", wire.INTEGER, paper.x),
            Attribute("y-dimension", wire.INTEGER, paper.y),
        )
        media = (Attribute("media-size", wire.COLLECTION, size),)
        job = [Attribute("media-col", wire.COLLECTION, media)]
        if page.two_sided and (sides := _sides(size_mm, printer.printer)):
            job.append(Attribute("sides", wire.KEYWORD, sides))
        return page.pdf, job

    def _hand_over(self, document: bytes, job_id: str, job: list[Attribute]) -> Outcome:
        kind = "application/vnd.cups-raw" if self._raw else "application/pdf"
        name = base.try_of(job_id, self._drawn())
        about = [
            Attribute("job-name", wire.NAME, name),
            Attribute("ipp-attribute-fidelity", wire.BOOLEAN, 1),
            Attribute("document-format", wire.MIME, kind),
        ]
        try:
            answer = self._client.ask(ipp.PRINT_JOB, about, job=job, document=document)
        except NotReached:
            return Outcome(Result.NOT_SENT, base.SWITCHED_OFF)
        except (BrokeOff, IppNonsense):
            return self._after_breaking_off(name)
        if answer.status < 0x100 and not answer.job:  # it was taken, and nobody says as what
            return self._after_breaking_off(name)
        if answer.status >= 0x100:
            log.warning("job %s refused with status %#06x", job_id, answer.status)
            return Outcome(Result.NOT_SENT, _REFUSALS.get(answer.status, base.REFUSED))
        return self._watch(_number(answer.job), name)

    def _after_breaking_off(self, name: str) -> Outcome:
        """The request left us and no answer came: the printer may have the job all the same."""
        try:
            job = self._newest(name)
        except (NotReached, BrokeOff, IppNonsense):
            job = None
        return self._watch(_number(job), name) if job else Outcome(Result.UNKNOWN, base.TORN)

    def _watch(self, number: int, name: str) -> Outcome:
        ends = time.monotonic() + self._watch_s
        heard = time.monotonic()
        while True:
            try:
                outcome = self._look(number, name)
                heard = time.monotonic()
            except (NotReached, BrokeOff, IppNonsense):
                outcome = None
                if time.monotonic() - heard > _SILENCE_S:
                    return Outcome(Result.UNKNOWN, base.LOST)
            if outcome is not None:
                return outcome
            if time.monotonic() > ends or self._stop.wait(_POLL_S):
                return Outcome(Result.HELD, base.HELD_SLOW)

    def _look(self, number: int, name: str) -> Outcome | None:
        """How the job stands, or None while it moves on."""
        about = [Attribute("job-id", wire.INTEGER, number), *keywords(*_WANTED_OF_JOB)]
        answer = self._client.ask(ipp.GET_JOB, about)
        # A printer that was switched off and on counts from 1 again, and gives others our number.
        if answer.status == _NOT_FOUND or _text(answer.job, "job-name") not in ("", name):
            return Outcome(Result.UNKNOWN, base.VANISHED)
        return self._ended(answer.job) or self._held(_state(answer.job))

    def _ended(self, job: Attributes) -> Outcome | None:
        state = _state(job)
        if state == _COMPLETED:
            reasons = _reasons(job, "job-state-reasons")
            if "job-completed-with-errors" in reasons:
                return Outcome(Result.UNKNOWN, base.GAVE_UP)
            scheme = urlsplit(_text(self._describe().printer, "device-uri")).scheme
            if scheme not in _TELLING_SCHEMES or "queued-in-device" in reasons:
                return Outcome(Result.ACCEPTED)
            return Outcome(Result.PRINTED)
        if state == _ABORTED:
            return Outcome(Result.UNKNOWN, base.GAVE_UP)
        if state == _CANCELED:
            return Outcome(Result.UNKNOWN, base.TAKEN_BACK)
        return None

    def _held(self, job_state: int = _PROCESSING) -> Outcome | None:
        printer = self._describe().printer
        reasons = _reasons(printer, "printer-state-reasons")
        for these, sentence in _HOLDS:
            if reasons & these:
                return Outcome(Result.HELD, sentence)
        if _away(printer):
            return Outcome(Result.HELD, base.HELD_OFFLINE)
        if _state(printer, "printer-state") == _PRINTER_STOPPED:
            return Outcome(Result.HELD, base.HELD_PAUSED)
        if job_state in (_PENDING_HELD, _PROCESSING_STOPPED):
            return Outcome(Result.HELD, base.HELD_PERSON)
        return None

    def _newest(self, name: str) -> Attributes | None:
        """The newest job of that name, be it a whole one or a badge's id; ended or not."""
        for which in ("not-completed", "completed"):
            if jobs := self._tries(name, which):
                return max(jobs, key=_number)
        return None

    def _tries(self, name: str, which: str) -> list[Attributes]:
        """The jobs called so, be it a whole name or a badge's id: one for each time it was sent."""
        about = [
            Attribute("limit", wire.INTEGER, 500),
            Attribute("which-jobs", wire.KEYWORD, which),
            *keywords(*_WANTED_OF_JOB, _NOT_KEPT),
        ]
        jobs = self._client.ask(ipp.GET_JOBS, about).jobs
        return [job for job in jobs if base.is_called(_text(job, "job-name"), name)]


def queues(address: Address) -> Iterator[Found]:
    """The queues of the scheduler at *address*; none where no scheduler answers."""
    wanted = keywords("printer-name", "printer-info")
    try:
        answer = Client(address).ask(ipp.CUPS_GET_PRINTERS, wanted)
    except (NotReached, BrokeOff, IppNonsense):
        return
    for printer in answer.printers:
        name = _text(printer, "printer-name")
        if name:
            yield Found(_text(printer, "printer-info") or name, "cups://" + quote(name, safe=""))


def _check(answer: Answer) -> Check:
    if answer.status >= 0x100:
        return Check(False, _REFUSALS.get(answer.status, base.NONSENSE))
    printer = answer.printer
    if printer.get("printer-is-accepting-jobs") == [0]:
        return Check(False, base.NOT_ACCEPTING)
    reasons = _reasons(printer, "printer-state-reasons")
    if "paused" in reasons:
        return Check(False, base.PAUSED)
    return Check(True)


def _away(printer: Attributes) -> bool:
    """Whether a scheduler says that it cannot reach the device."""
    message = _text(printer, "printer-state-message").casefold()
    return any(words in message for words in _AWAY)


def _not_a_printer(error: IppNonsense) -> Outcome:
    log.warning("no printer there: %s", error)
    return Outcome(Result.NOT_SENT, base.NONSENSE)


def _paper(page_mm: tuple[float, float], printer: Attributes) -> _Size | None:
    """The paper of the printer that fits the page, upright or turned; None if there is none.

    A printer that does not say which papers it has gets the page's own size.
    """
    x, y = (round(side * 100) for side in page_mm)
    sizes = [size for size in printer.get("media-size-supported", ()) if isinstance(size, dict)]
    if not sizes:
        return _Size(x, y)
    for wanted in ((x, y), (y, x)):
        for size in sizes:
            fitting = [
                _nearest(side, size.get(name, []))
                for side, name in zip(wanted, ("x-dimension", "y-dimension"), strict=True)
            ]
            if fitting[0] and fitting[1]:
                return _Size(fitting[0], fitting[1])
    return None


def _sides(page_mm: tuple[float, float], printer: Attributes) -> str:
    """How a badge is printed on both sides; "" where the printer cannot: the back comes apart.

    Backs are drawn for paper that is turned over like a page of a book, about its upright edge.
    """
    width, height = page_mm
    wanted = "two-sided-long-edge" if height >= width else "two-sided-short-edge"
    return wanted if wanted in printer.get("sides-supported", ()) else ""


def _nearest(side: int, offered: list[wire.Value]) -> int | None:
    """The length out of *offered*, single ones and ranges, that is within 1 mm of *side*."""
    for value in offered:
        low, high = value if isinstance(value, tuple) else (value, value)
        if isinstance(low, int) and isinstance(high, int):
            nearest = min(max(side, low), high)
            if abs(nearest - side) <= _NEAR_MM100:
                return nearest
    return None


def _state(attributes: Attributes, name: str = "job-state") -> int:
    value = (attributes.get(name) or [0])[0]
    return value if isinstance(value, int) else 0


def _number(job: Attributes) -> int:
    return _state(job, "job-id")


def _text(attributes: Attributes, name: str) -> str:
    value = (attributes.get(name) or [""])[0]
    return value if isinstance(value, str) else ""


def _reasons(attributes: Attributes, name: str) -> set[str]:
    found = set()
    for reason in attributes.get(name, ()):
        if isinstance(reason, str):
            for suffix in _SUFFIXES:
                reason = reason.removesuffix(suffix)
            found.add(reason)
    return found
