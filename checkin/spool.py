"""The printing of badges: the loop that a window or a command hosts, and what a person says of one.

Each device has a lane of its own (`checkin.sending`) on a thread of its own, so that one that does
not answer keeps nobody waiting.
"""

import logging
import threading
import time
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from checkin import fleet, routing, stations
from checkin.errors import CheckinError, NotKnown
from checkin.model import JobState, PrintJob
from checkin.printers.base import WATCH_S, Printer
from checkin.sending import PASSING, Clock, Lane, outcome_payload, recover_devices
from checkin.store import Store, db
from checkin.words import PRINT_JOB, QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

SEEN = QT_TRANSLATE_NOOP("printers", "Somebody looked: the badge is there.")

_IDLE_S: Final = 1.0
_LOOK_AGAIN_S: Final = 0.2
_START_AGAIN_S: Final = 10.0
_LEAVE_S: Final = 5.0

#: Opens the event file on the thread that calls it.
Opener = Callable[[], AbstractContextManager[Store]]
Report = Callable[[Exception], None]


def now() -> datetime:
    """The clock, for those who have none of their own."""
    return datetime.now(UTC)


def run(
    opener: Opener,
    device: str,
    stop: threading.Event,
    wake: threading.Event,
    *,
    data_dir: Path,
    printer: Printer | None = None,
    clock: Clock = now,
    report: Report | None = None,
    changed: Callable[[routing.Change], None] | None = None,
) -> None:
    """Send the badges for *device* until *stop* is set; for a thread of its own.

    The others of its pool, and printers of the event for which badges of this station wait, are
    served by threads beside it. A file that is busy, out of reach or on a full disk is waited for.

    Args:
        opener: Opens the event file on the thread that calls it.
        device: Name of a printer or a pool, or an address, as it stands in the jobs; "" serves
            only those printers of the event that badges wait for.
        wake: Set by whoever queued a badge or mended one; else the file is looked at each second.
        data_dir: The machine's data folder, where the device is locked against other processes.
        printer: In place of the one that *device* names.
        report: Told, on the thread of the device, of a fault of our own that one badge met; the
            others go on. Without it the fault is raised.
        changed: *device* is what a desk prints on. Told, on this thread, what became of the badges
            that wait for the printer it had before. Without it they stay where they are.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: *device* stands for no printer.
        CheckinError: The event file cannot be opened or read any more.
    """
    post = _Post(opener, device, stop, data_dir, clock, report, changed)
    with closing(_Crew(post)) as crew:
        _tend(post, wake, printer, crew)


@dataclass(frozen=True, slots=True)
class _Post:
    """A device to be served, and all that is needed for it."""

    opener: Opener
    device: str
    stop: threading.Event
    data_dir: Path
    clock: Clock
    report: Report | None
    changed: Callable[[routing.Change], None] | None = None


def _tend(
    post: _Post, wake: threading.Event, printer: Printer | None = None, crew: "_Crew | None" = None
) -> None:
    """Serve one device until the end; with *crew* also see to it that the others are served."""
    with post.opener() as store, ExitStack() as stack:
        lane: Lane | None = None
        opened_as = ""
        begun = False
        while not post.stop.is_set():
            try:
                with db.translated(store.path):
                    address = _address(store, post.device)
                    if not begun:
                        _begin(store, post)
                        begun = True
                    if address and (lane is None or address != opened_as):
                        stack.close()  # the address of a printer was changed
                        device = printer or fleet.opened(store, post.device, post.stop)
                        stack.callback(device.close)
                        lane, opened_as = _lane(store, post, device), address
                    if crew is not None:
                        ours = stations.ours(store, post.data_dir)
                        if post.device:
                            routing.adopt(store, post.device, ours, at=post.clock())
                        crew.see_to(_others(store, post, ours))
                    if lane is not None:
                        lane.work()
                    else:
                        ours = stations.ours(store, post.data_dir)
                        routing.deal(store, ours, at=post.clock())
            except PASSING as error:
                log.warning("badges wait: %s", type(error).__name__)
            wake.wait(_IDLE_S)
            wake.clear()
            if crew is not None:
                crew.wake()


def _begin(store: Store, post: _Post) -> None:
    """See to what a crash left, and to what waits for the printer that the desk had before."""
    recover_devices(store, post.data_dir, at=post.clock())
    if post.changed is not None:
        ours = stations.ours(store, post.data_dir)
        change = routing.settle(store, post.device, ours, at=post.clock())
        if change is not None:
            post.changed(change)


def _lane(store: Store, post: _Post, printer: Printer) -> Lane:
    return Lane(
        store, post.device, printer, post.data_dir, post.clock, stop=post.stop, report=post.report
    )


def _address(store: Store, device: str) -> str:
    """The address of *device*; "" if it is a pool, or none. Raises NotKnown."""
    if not device or fleet.pool(store, device):
        return ""
    return fleet.address(store, device)


def _others(store: Store, post: _Post, ours: Collection[str]) -> set[str]:
    """The printers that are to be served besides: of the pool, and those with badges of ours.

    Of printers that only an address names, those that still hold a badge.
    """
    printer = fleet.find(store, post.device)
    mates = fleet.pool(store, printer.pool if printer else post.device)
    waiting = [job for job in store.jobs(routing.WAITING) if job.station in ours]
    names = {one.name for one in fleet.printers(store)}
    wanted = {
        job.printer
        for job in waiting
        if job.printer in names or (job.state is JobState.HELD and ":" in job.printer)
    }
    return ({one.name for one in mates} | wanted) - {post.device}


@dataclass(slots=True)
class _Crew:
    """Threads for the other printers, each started when it is first needed."""

    post: _Post
    _threads: dict[str, threading.Thread] = field(default_factory=dict)
    _wakes: dict[str, threading.Event] = field(default_factory=dict)
    _started: dict[str, float] = field(default_factory=dict)
    _bugs: list[BaseException] = field(default_factory=list)

    def see_to(self, devices: Collection[str]) -> None:
        """Let each of *devices* be served. Raises what a thread ended with, if it was a bug."""
        if self._bugs:
            raise self._bugs.pop()
        for device in sorted(devices):
            thread = self._threads.get(device)
            since = time.monotonic() - self._started.get(device, -_START_AGAIN_S)
            if (thread is None or not thread.is_alive()) and since >= _START_AGAIN_S:
                self._start(device)

    def wake(self) -> None:
        for wake in self._wakes.values():
            wake.set()

    def close(self) -> None:
        """Wait for the threads, which end once `stop` is set."""
        self.wake()
        for thread in self._threads.values():
            thread.join(_LEAVE_S)

    def _start(self, device: str) -> None:
        post = _Post(
            self.post.opener,
            device,
            self.post.stop,
            self.post.data_dir,
            self.post.clock,
            self.post.report,
        )
        self._wakes[device] = threading.Event()
        self._started[device] = time.monotonic()
        self._threads[device] = threading.Thread(
            target=self._serve, args=(post, self._wakes[device]), name="printer", daemon=True
        )
        self._threads[device].start()

    def _serve(self, post: _Post, wake: threading.Event) -> None:
        try:
            _tend(post, wake)
        except CheckinError as error:  # its printer was removed, or the file cannot be read
            log.warning("a printer is not served for now: %s", type(error).__name__)
        except BaseException as bug:  # noqa: BLE001  raised again on the thread of the host
            self._bugs.append(bug)


def work_off(
    store: Store,
    device: str,
    *,
    data_dir: Path,
    printer: Printer | None = None,
    clock: Clock = now,
) -> int:
    """Send what waits for *device* now, once, and return how many badges left.

    Args:
        device: An address, the name of a printer, or a pool: then all of it.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: *device* stands for no printer.
        StoreBusy, DiskFull: An outcome could not be written; its badge will be asked about.
    """
    mates = fleet.pool(store, device)
    if mates:
        routing.deal(store, stations.ours(store, data_dir), at=clock())
        return sum(work_off(store, one.name, data_dir=data_dir, clock=clock) for one in mates)
    with closing(printer or fleet.opened(store, device, threading.Event())) as device_now:
        return Lane(store, device, device_now, data_dir, clock).work()


def send_now(
    store: Store,
    job_id: str,
    *,
    data_dir: Path,
    wait_s: float | None = None,
    clock: Clock = now,
    seconds: Callable[[], float] = time.monotonic,
) -> PrintJob:
    """Send one badge before all others, and say what became of it.

    Args:
        wait_s: How long it is tried again and watched. None: it is tried once, and watched for as
            long as a page usually is.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: It is queued for no printer.
    """
    ends = seconds() + (WATCH_S if wait_s is None else wait_s)
    pause = threading.Event()
    with ExitStack() as stack:
        lanes: dict[str, Lane] = {}
        while True:
            job = _the(store, job_id)
            device = job.printer
            if device not in lanes:
                watch_s = max(ends - seconds(), _LOOK_AGAIN_S)
                printer = fleet.opened(store, device, threading.Event(), watch_s=watch_s)
                stack.callback(printer.close)
                lanes[device] = Lane(store, device, printer, data_dir, clock, seconds=seconds)
            lanes[device].work(only=job_id)
            job = _the(store, job_id)
            tried = wait_s is None and (lanes[device].at_device or job.detail)
            moved = job.printer not in lanes
            if job.state not in routing.WAITING or (tried and not moved) or seconds() >= ends:
                return job
            pause.wait(_LOOK_AGAIN_S)


def _the(store: Store, job_id: str) -> PrintJob:
    job = store.job(job_id)
    if job is None:
        raise NotKnown(what=PRINT_JOB, name=job_id)
    return job


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
            payload = outcome_payload(job, JobState.PRINTED, SEEN)
            writer.append("print_outcome", payload, at=at, attendee=job.attendee, actor=actor)
        else:
            payload = {"job": job.id, "printer": job.printer}
            writer.append("print_queued", payload, at=at, attendee=job.attendee, actor=actor)
    return True
