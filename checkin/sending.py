"""One device and its badges: what leaves, in which order, and what is known of it afterwards.

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
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from checkin import badge, fleet, locks, routing, stations, waiting
from checkin.errors import (
    CheckinError,
    DiskFull,
    NotKnown,
    StoreBusy,
    StoreReadOnly,
    StoreUnreachable,
    TemplateError,
)
from checkin.layout import LaidOut
from checkin.model import JobState, PrintJob
from checkin.printers import base, urls
from checkin.printers.base import Check, Outcome, Page, Printer, Result
from checkin.render import codes
from checkin.store import Store
from checkin.template import Template
from checkin.templates import Templates
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

CRASHED = QT_TRANSLATE_NOOP(
    "printers",
    "The program stopped while the badge was being sent. Look whether it came out.",
)
NOBODY = QT_TRANSLATE_NOOP("printers", "This person is no longer on the list.")
REPLACED = QT_TRANSLATE_NOOP("printers", "Somebody else comes in this person's place.")
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
_RECORD_AGAIN_S: Final = 0.2
_FIRST: Final = 8
_LOCKS: Final = "locks"

Clock = Callable[[], datetime]


@dataclass(slots=True)
class _Pause:
    """How often in a row something was not sent, and when it is tried again."""

    times: int = 0
    until: float = 0.0

    def on(self, since: float) -> bool:
        return self.until > since

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
    _asked: bool = False  # whether it was asked how it is since the loop began
    _known: bool = False  # whether it was looked up how the device was left
    _holds: str = ""  # the job that the device holds
    at_device: bool = False  # whether no other process was at the device the last time

    def work(self, only: str = "") -> int:
        """Send what can be sent now, as long as no other process is at the device.

        Args:
            only: The one job to send; "" for all.
        """
        self._ours = stations.ours(self.store, self.data_dir)
        routing.deal(self.store, self._ours, at=self.clock())
        with alone(self.store, self.device, self.data_dir) as self.at_device:
            if not self.at_device:
                return 0
            recover(self.store, self.device, self._ours, at=self.clock())
            if not self._known:
                self._known = True
                self._look_back()
            if self._follow():  # what is in the printer comes first; the rest goes elsewhere
                routing.hand_on(self.store, self.device, self._ours, at=self.clock())
                return 0
            sent = 0
            while not self._stopping() and (job := self._next(only)):
                if self._serve(job):
                    sent += 1
                if self._waiting({JobState.HELD}):
                    break
            if not sent:
                self._look_in()
            return sent

    def _look_in(self) -> None:
        """Ask a printer how it is when a day begins; one that was down also now and then."""
        at = self.clock()
        first, self._asked = self.stop is not None and not self._asked, True
        down = routing.is_down(self.store, self.device, at)
        if (first or down) and not self._device_pause.on(self.seconds()):
            check = self.printer.check()
            routing.note(self.store, self.device, check, at=at)
            if not check.ready:
                self._device_pause.prolong(self.seconds())

    def _look_back(self) -> None:
        """Tell the printer if the page before may have stopped half-way, in whosever hands."""
        last = self._sent_last()
        if last is not None and last.state not in (*badge.OUT, JobState.HELD):
            self.printer.distrust()

    def _sent_last(self) -> PrintJob | None:
        """The job that was sent last, in the one order of facts: clocks may have been set back."""
        sent = {job.id: job for job in self.store.jobs(None, self.device) if job.attempts}
        if not sent:
            return None
        facts = self.store.facts(kinds=("print_sending",), newest_first=True)
        told = (str((fact.payload or {}).get("job", "")) for fact in facts)
        return next((sent[job] for job in told if job in sent), None)

    def _stopping(self) -> bool:
        return self.stop is not None and self.stop.is_set()

    def _waiting(self, states: set[JobState]) -> list[PrintJob]:
        jobs = self.store.jobs(states, self.device)
        return [job for job in jobs if job.station in self._ours]

    def _follow(self) -> bool:
        """Ask after what the device holds; True while it still holds something."""
        holding = False
        held = self._waiting({JobState.HELD})
        if self._holds and self._holds not in {job.id for job in held}:
            # Somebody sent it elsewhere meanwhile: it must not come out here as well.
            if not self.printer.cancel(self._holds):
                self.printer.close()
            self.printer.distrust()
        self._holds = held[0].id if held else ""
        for job in held:
            try:
                outcome = self.printer.follow(job.id)
                # Looked at first: what has come out by now is not to come out elsewhere too.
                if outcome.result is Result.HELD and self._given_back(job):
                    continue
            except Exception as bug:  # noqa: BLE001  reported, and a person looks for the badge
                self._after_bug(job, bug)
                continue
            if (outcome.result.value, outcome.detail) != (job.state.value, job.detail):
                self._record(job, outcome)
            holding = holding or outcome.result is Result.HELD
        return holding

    def _given_back(self, job: PrintJob) -> bool:
        """Take *job* out of the device if somebody asked for it; False: it is still in there."""
        if not waiting.is_asked_back(self.store, job) or not self.printer.cancel(job.id):
            return False
        self.printer.distrust()
        self._holds = ""
        waiting.was_given_back(self.store, job, at=self.clock())
        return True

    def _next(self, only: str = "") -> PrintJob | None:
        """The first job whose turn it is: fresh ones and those whose pause is over, in order."""
        since = self.seconds()
        if self._device_pause.on(since):
            return None
        # Mostly it is the first; reading thousands for each badge would take longer than printing.
        for most in (_FIRST, -1):
            for job in self.store.jobs(routing.NOT_LEFT, self.device, most=most):
                pause = self._pauses.get(job.id)
                resting = pause is not None and pause.on(since)
                if job.station in self._ours and only in ("", job.id) and not resting:
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
            self._holds = job.id if outcome.result is Result.HELD else ""
            self._note(Check(outcome.result is not Result.HELD, outcome.detail, outcome.stock))
            return True
        if begun:
            self._record(job, outcome)
            self._pauses.setdefault(job.id, _Pause()).prolong(self.seconds())
        elif outcome.detail:  # else somebody did something else with it just now
            self._not_sent(job, outcome.detail)
        if outcome.detail and outcome.detail not in base.PAGE_FAULTS:
            self._device_pause.prolong(self.seconds())
            self._note(Check(False, outcome.detail, outcome.stock))
        return False

    def _note(self, check: Check) -> None:
        """Remember how the printer is, and let others of its pool do what it cannot."""
        routing.note(self.store, self.device, check, at=self.clock())
        if not check.ready:
            routing.hand_on(self.store, self.device, self._ours, at=self.clock())

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
            template = self._template(job, where.templates)
        except (NotKnown, TemplateError) as error:
            self._not_sent(job, str(error))
            return None, ""
        if template is None:
            self._not_sent(job, base.WRONG_PAPER)
            return None, ""
        if template.mono:
            where = replace(where, colours={})
        placed, content = badge.laid_out(attendee, where, template, token)
        if placed.problems:
            self._not_sent(job, str(placed.problems[0]))
            return None, ""
        return placed, content

    def _template(self, job: PrintJob, there: Templates) -> Template | None:
        """The template of a badge on the paper of this printer; None if none fits."""
        printer = fleet.find(self.store, self.device)
        own = printer.template if printer else ""
        return fleet.template_on(there, self.printer.paper(), job.template, own)

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
                        outcome_payload(job, state, detail),
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


@contextmanager
def alone(store: Store, device: str, data_dir: Path) -> Iterator[bool]:
    """Hold the locks of *device*, by what jobs call it and by where it is; False: somebody does.

    Raises:
        NotKnown, BadPrinterAddress: It stands for no printer.
    """
    folder = data_dir / _LOCKS
    place = urls.place(fleet.address(store, device))
    with locks.held(folder, device) as ours:
        if not ours or place == device:
            yield ours
            return
        with locks.held(folder, place) as free:
            yield free


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
                payload = outcome_payload(job, JobState.UNKNOWN, CRASHED)
                writer.append("print_outcome", payload, at=at, attendee=job.attendee)
    return len(jobs)


def page_of(placed: LaidOut) -> Page:
    """The badge as printers take it. Raises BadgeUnprintable."""
    two_sided = placed.template.two_sided
    return Page(badge.page(placed), codes.on_page(placed), two_sided)


def outcome_payload(job: PrintJob, state: JobState, detail: str) -> Mapping[str, str]:
    return {"job": job.id, "outcome": state.value, "detail": detail}
