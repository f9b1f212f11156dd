"""The way of a badge from the event file to a printer, one device at a time.

queued → sending → printed | accepted | held | not-sent | unknown, each step a fact that is on the
disk before the next begins. "Sending" is written before a byte leaves, so a crash in between is
known afterwards: the badge may have come out, and a person is asked. Only what surely did not
leave is tried again without being told to.

A badge is laid out when its turn comes, from what the file says of the person then.
"""

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from checkin import badge, locks, stations
from checkin.desk import CALLED_OFF
from checkin.errors import (
    CheckinError,
    DiskFull,
    NotKnown,
    StoreBusy,
    StoreReadOnly,
    StoreUnreachable,
)
from checkin.layout import LaidOut
from checkin.model import JobState, PrintJob
from checkin.printers import base
from checkin.printers.base import Outcome, Page, Printer, Result
from checkin.printers.urls import open_printer
from checkin.printers.windows import Picture
from checkin.render import codes, raster
from checkin.store import Store, db
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

CRASHED = QT_TRANSLATE_NOOP(
    "printers",
    "The program stopped while the badge was being sent. Look whether it came out.",
)
NOBODY = QT_TRANSLATE_NOOP("printers", "This person is no longer on the list.")
REPLACED = QT_TRANSLATE_NOOP("printers", "Somebody else comes in this person's place.")
SEEN = QT_TRANSLATE_NOOP("printers", "Somebody looked: the badge is there.")

FAULT = QT_TRANSLATE_NOOP(
    "printers", "The program met a fault of its own with this badge. Nothing was printed."
)
FAULT_LEFT = QT_TRANSLATE_NOOP(
    "printers",
    "The program met a fault of its own while it sent the badge. Look whether it came out.",
)

#: Errors of the event file that pass by themselves, or once somebody has made room.
PASSING = (StoreBusy, DiskFull, StoreReadOnly, StoreUnreachable)

#: For how many seconds a printer or a badge is left alone after the first, second… time that
#: nothing left us.
_BACK_OFF_S = (1, 2, 5, 10, 20, 30)
_IDLE_S: Final = 1.0
_RECORD_AGAIN_S: Final = 0.2
_LOCKS: Final = "locks"

_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

Clock = Callable[[], datetime]


def now() -> datetime:
    """The clock, for those who have none of their own."""
    return datetime.now(UTC)


def run(
    opener: Callable[[], AbstractContextManager[Store]],
    device: str,
    stop: threading.Event,
    wake: threading.Event,
    *,
    data_dir: Path,
    printer: Printer | None = None,
    clock: Clock = now,
    report: Callable[[Exception], None] | None = None,
) -> None:
    """Send the badges for *device* until *stop* is set; for a thread of its own.

    A file that is busy, out of reach or on a full disk is waited for.

    Args:
        opener: Opens the event file on this thread.
        device: Url of the printer, as it stands in the jobs.
        wake: Set by whoever queued a badge or mended one; else the file is looked at each second.
        data_dir: The machine's data folder, where the device is locked against other processes.
        printer: In place of the one that *device* names.
        report: Told, on this thread, of a fault of our own that one badge met; the others go on.
            Without it the fault is raised.

    Raises:
        UnknownPrinter: *device* names none.
        CheckinError: The event file cannot be opened or read any more.
    """
    with opener() as store:
        device_now = printer or opened(device, stop)
        lane = Lane(store, device, device_now, data_dir, clock, stop=stop, report=report)
        recovered = False
        with closing(device_now):
            while not stop.is_set():
                try:
                    with db.translated(store.path):
                        if not recovered:
                            recover_devices(store, data_dir, at=clock())
                            recovered = True
                        lane.work()
                except PASSING as error:
                    log.warning("badges wait: %s", type(error).__name__)
                wake.wait(_IDLE_S)
                wake.clear()


def work_off(
    store: Store,
    device: str,
    *,
    data_dir: Path,
    printer: Printer | None = None,
    clock: Clock = now,
) -> int:
    """Send what waits for *device* now, once, and return how many badges left.

    Raises:
        UnknownPrinter: *device* names no printer.
        StoreBusy, DiskFull: An outcome could not be written; its badge will be asked about.
    """
    with closing(printer or opened(device, threading.Event())) as device_now:
        return Lane(store, device, device_now, data_dir, clock).work()


def opened(device: str, stop: threading.Event) -> Printer:
    """The printer that *device* names, with what it needs to draw pages."""
    return open_printer(device, stop=stop, rasterise=pictures)


@dataclass(slots=True)
class _Pause:
    """How often in a row something was not sent, and when it is tried again."""

    times: int = 0
    until: float = 0.0

    def prolong(self, since: float) -> None:
        self.until = since + _BACK_OFF_S[min(self.times, len(_BACK_OFF_S) - 1)]
        self.times += 1


@dataclass(slots=True)
class Lane:
    """The jobs for one device, of this station and of those it goes on from.

    Used on the thread that opened the store.
    With `stop` an outcome that cannot be written is tried until that is set; without it, once.
    `seconds` measures pauses, which must not grow when somebody sets the clock back.
    """

    store: Store
    device: str
    printer: Printer
    data_dir: Path
    clock: Clock
    stop: threading.Event | None = None
    seconds: Callable[[], float] = time.monotonic
    report: Callable[[Exception], None] | None = None
    _device_pause: _Pause = field(default_factory=_Pause)
    _pauses: dict[str, _Pause] = field(default_factory=dict)
    _faulty: set[str] = field(default_factory=set)  # jobs whose fault was reported
    _ours: frozenset[str] = frozenset()  # the stations whose jobs it sends
    _known: bool = False  # whether it was looked up how the device was left

    def work(self) -> int:
        """Send what can be sent now, as long as no other process is at the device."""
        with locks.held(self.data_dir / _LOCKS, self.device) as ours:
            if not ours:
                return 0
            self._ours = stations.ours(self.store, self.data_dir)
            recover(self.store, self.device, self._ours, at=self.clock())
            if not self._known:
                self._known = True
                self._look_back()
            if self._follow():
                return 0  # what is in the printer comes first; the rest can still go elsewhere
            sent = 0
            while not self._stopping() and (job := self._next()):
                if self._serve(job):
                    sent += 1
                if self._waiting({JobState.HELD}):
                    break
            return sent

    def _look_back(self) -> None:
        """Tell the printer if the page before may have stopped half-way, in whosever hands."""
        sent = [job for job in self.store.jobs(None, self.device) if job.attempts]
        last = max(sent, key=lambda job: job.changed_at or _LONG_AGO, default=None)
        if last is not None and last.state not in (*badge.OUT, JobState.HELD):
            self.printer.distrust()

    def _stopping(self) -> bool:
        return self.stop is not None and self.stop.is_set()

    def _waiting(self, states: set[JobState]) -> list[PrintJob]:
        jobs = self.store.jobs(states, self.device)
        return [job for job in jobs if job.station in self._ours]

    def _follow(self) -> bool:
        """Ask after what the device holds; True while it still holds something."""
        holding = False
        for job in self._waiting({JobState.HELD}):
            try:
                outcome = self.printer.follow(job.id)
            except Exception as bug:  # noqa: BLE001  reported, and a person looks for the badge
                self._after_bug(job, bug)
                continue
            if (outcome.result.value, outcome.detail) != (job.state.value, job.detail):
                self._record(job, outcome)
            holding = holding or outcome.result is Result.HELD
        return holding

    def _next(self) -> PrintJob | None:
        """The first job whose turn it is: fresh ones and those whose pause is over, in order."""
        since = self.seconds()
        if self._device_pause.until > since:
            return None
        for job in self._waiting({JobState.QUEUED, JobState.NOT_SENT}):
            pause = self._pauses.get(job.id)
            if pause is None or pause.until <= since:
                return job
        return None

    def _serve(self, job: PrintJob) -> bool:
        """Take one job as far as it goes; True if its page left us.

        A fault of our own costs this badge, not those behind it.
        """
        try:
            return self._take(job)
        except (CheckinError, sqlite3.OperationalError):
            raise
        except Exception as bug:  # noqa: BLE001  reported, and the next badge has its turn
            self._after_bug(job, bug)
            return False

    def _after_bug(self, job: PrintJob, bug: Exception) -> None:
        """Write what is known of a job that met a fault of our own, and report it once.

        Raises:
            Exception: *bug*, if nobody is there to be told.
        """
        still = self.store.job(job.id)
        if still is not None and still.state in (JobState.SENDING, JobState.HELD):
            self._write(job, JobState.UNKNOWN, FAULT_LEFT)
        else:
            self._not_sent(job, FAULT)
        if self.report is None:
            raise bug
        if job.id not in self._faulty:
            self._faulty.add(job.id)
            log.error("job %s met a fault: %s", job.id, type(bug).__name__)
            self.report(bug)

    def _take(self, job: PrintJob) -> bool:
        placed, content = self._placed(job)
        if placed is None:
            return False
        begun = False

        def begin() -> bool:
            nonlocal begun
            begun = self._begin(job, placed.template.name, content)
            return begun

        outcome = self.printer.send(page_of(placed), job.id, begin)
        if outcome.result is not Result.NOT_SENT:
            self._device_pause = _Pause()
            self._pauses.pop(job.id, None)
            self._record(job, outcome)
            return True
        if begun:
            self._record(job, outcome)
            self._pauses.setdefault(job.id, _Pause()).prolong(self.seconds())
        elif outcome.detail:  # else somebody did something else with it just now
            self._not_sent(job, outcome.detail)
        if outcome.detail and outcome.detail not in base.PAGE_FAULTS:
            self._device_pause.prolong(self.seconds())
        return False

    def _placed(self, job: PrintJob) -> tuple[LaidOut | None, str]:
        """The badge as the file has it now, and its hash; None if it is not to be sent."""
        attendee = self.store.attendee(self.store.root(job.attendee))
        if attendee is None:
            self._write(job, JobState.WITHDRAWN, NOBODY)
            return None, ""
        if job.issue <= self.store.person(job.attendee).voided:
            self._write(job, JobState.WITHDRAWN, REPLACED)
            return None, ""
        where = badge.setting(self.store)
        token = badge.code_for(where, attendee.id, job.issue, job.random)
        try:
            template = badge.template_named(job.template)
        except NotKnown as error:
            self._not_sent(job, str(error))
            return None, ""
        placed, content = badge.laid_out(attendee, where, template, token)
        if placed.problems:
            self._not_sent(job, str(placed.problems[0]))
            return None, ""
        return placed, content

    def _not_sent(self, job: PrintJob, detail: str) -> None:
        """Note why *job* does not leave, once; and leave it alone for a while."""
        self._pauses.setdefault(job.id, _Pause()).prolong(self.seconds())
        if (job.state, job.detail) != (JobState.NOT_SENT, detail):
            self._write(job, JobState.NOT_SENT, detail)

    def _begin(self, job: PrintJob, template: str, content: str) -> bool:
        """Write that the page is leaving; False if somebody did something else with it."""
        payload = {"job": job.id, "template": template, "content": content}
        with self.store.writing() as writer:
            still = self.store.job(job.id)
            if still is None or (still.state, still.printer) != (job.state, job.printer):
                return False
            writer.append("print_sending", payload, at=self.clock(), attendee=job.attendee)
        return True

    def _record(self, job: PrintJob, outcome: Outcome) -> None:
        self._write(job, JobState(outcome.result.value), outcome.detail)

    def _write(self, job: PrintJob, state: JobState, detail: str) -> None:
        """Write an outcome. What is known is not given up for a busy file or a full disk."""
        while True:
            try:
                with self.store.writing() as writer:
                    writer.append(
                        "print_outcome",
                        _outcome(job, state, detail),
                        at=self.clock(),
                        attendee=job.attendee,
                    )
            except PASSING as error:
                if self.stop is None or self.stop.wait(_RECORD_AGAIN_S):
                    raise
                log.warning("job %s: outcome not written yet: %s", job.id, type(error).__name__)
            else:
                log.info("job %s on its device: %s", job.id, state.value)
                return


def recover_devices(store: Store, data_dir: Path, *, at: datetime) -> None:
    """Call unknown what this station was sending to any device that nobody is at any more."""
    ours = stations.ours(store, data_dir)
    for device in {job.printer for job in store.jobs({JobState.SENDING})}:
        with locks.held(data_dir / _LOCKS, device) as held:
            if held:
                recover(store, device, ours, at=at)


def recover(store: Store, device: str, ours: Collection[str], *, at: datetime) -> int:
    """Call unknown what was being sent to *device* by a process that ended; returns how many.

    Only for the holder of the device's lock: then nobody is sending. *ours* are the stations
    whose jobs count.
    """
    jobs = [j for j in store.jobs({JobState.SENDING}, device) if j.station in ours]
    if jobs:
        with store.writing() as writer:
            for job in jobs:
                payload = _outcome(job, JobState.UNKNOWN, CRASHED)
                writer.append("print_outcome", payload, at=at, attendee=job.attendee)
    return len(jobs)


def answer_unknown(
    store: Store, job_id: str, came_out: bool, *, at: datetime, actor: str = ""
) -> bool:
    """Record what a person saw of a job that is unknown. Not there: the same issue goes again.

    Returns:
        Whether there was still something to answer: another desk may have been quicker.
    """
    with store.writing() as writer:
        job = store.job(job_id)
        if job is None or job.state is not JobState.UNKNOWN:
            return False
        if came_out:
            payload = _outcome(job, JobState.PRINTED, SEEN)
            writer.append("print_outcome", payload, at=at, attendee=job.attendee, actor=actor)
        else:
            payload = {"job": job.id, "printer": job.printer}
            writer.append("print_queued", payload, at=at, attendee=job.attendee, actor=actor)
    return True


def send_elsewhere(
    store: Store, job_id: str, device: str, *, at: datetime, actor: str = ""
) -> bool:
    """Queue on *device* a badge that has not left us; False if it has."""
    with store.writing() as writer:
        job = store.job(job_id)
        if job is None or job.state not in (JobState.QUEUED, JobState.NOT_SENT):
            return False
        payload = {"job": job.id, "printer": device}
        writer.append("print_queued", payload, at=at, attendee=job.attendee, actor=actor)
    return True


def withdraw(
    store: Store,
    job_id: str,
    *,
    at: datetime,
    actor: str = "",
    printer: Printer | None = None,
) -> bool:
    """Call a badge off. One that the device holds is first taken back from *printer*.

    Returns:
        False if it can no longer be called off: it is on its way, or it came out.
    """
    job = store.job(job_id)
    if job is not None and job.state is JobState.HELD:
        if printer is None or not printer.cancel(job_id):
            return False
        allowed = {JobState.HELD, JobState.UNKNOWN}
    else:
        allowed = {JobState.QUEUED, JobState.NOT_SENT, JobState.UNKNOWN}
    with store.writing() as writer:
        job = store.job(job_id)
        if job is None or job.state not in allowed:
            return False
        payload = _outcome(job, JobState.WITHDRAWN, CALLED_OFF)
        writer.append("print_outcome", payload, at=at, attendee=job.attendee, actor=actor)
    return True


def page_of(placed: LaidOut) -> Page:
    """The badge as printers take it. Raises BadgeUnprintable."""
    return Page(badge.page(placed), codes.on_page(placed))


def _outcome(job: PrintJob, state: JobState, detail: str) -> Mapping[str, str]:
    return {"job": job.id, "outcome": state.value, "detail": detail}


def pictures(pdf: bytes, dpi: float) -> list[Picture]:
    """The pages of *pdf* for printers that take none."""
    pages = [
        raster.page(pdf, number, dpi=round(dpi), colour=True) for number in range(raster.pages(pdf))
    ]
    return [Picture(p.width, p.height, _blue_first(p.data)) for p in pages]


def _blue_first(rgb: bytes) -> bytes:
    turned = bytearray(rgb)
    turned[0::3], turned[2::3] = rgb[2::3], rgb[0::3]
    return bytes(turned)
