"""Work off the GUI thread: one lane for each thing that must not be shared."""

import gc
import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QObject,
    QThread,
    QTimer,
    Signal,
    Slot,
)
from shiboken6 import isValid

from checkin.errors import CheckinError

log = logging.getLogger(__name__)

R = TypeVar("R")
T = TypeVar("T")

#: How long closing the window may take altogether (design, point 10).
CLOSING_S = 2.0
#: How often (ms) reference cycles are looked for while threads of the window run.
SWEEP_MS = 500


class Worker(QThread):
    """A thread of the window; nobody destroys it while it runs, and it destroys no widget.

    Qt aborts the process when a running thread is destroyed, so one that hangs in a driver has no
    parent and stays alive by itself. And Python looks for reference cycles on whichever thread
    happens to allocate: a closed window that is one would be taken apart there, under Qt's feet.
    While any worker runs they are looked for on the window's own thread only.
    """

    _running: ClassVar[set["Worker"]] = set()
    _sweeper: ClassVar[QTimer | None] = None

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(self._ended)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        Worker._running.add(self)
        gc.disable()
        if Worker._sweeper is None or not isValid(Worker._sweeper):
            Worker._sweeper = QTimer(QCoreApplication.instance())
            Worker._sweeper.timeout.connect(_sweep)
        Worker._sweeper.start(SWEEP_MS)
        super().start(priority)

    def wait(self, *deadline: Any) -> bool:
        """Wait for the end of the thread; as `QThread.wait`."""
        ended = super().wait(*deadline)
        if ended:
            self._ended()
        return ended

    @Slot()
    def _ended(self) -> None:
        Worker._running.discard(self)
        if not Worker._running:
            gc.enable()
            if Worker._sweeper is not None and isValid(Worker._sweeper):
                Worker._sweeper.stop()


def _sweep() -> None:
    """What Python does by itself every so many allocations, done now if it is due."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [number for number, (count, most) in enumerate(due) if count > most > 0]
    if generations:
        gc.collect(generations[-1])


class Lane(Worker, Generic[R]):
    """Runs jobs in order on its own thread, where `opener` opens what they share.

    A job gets the resource, returns a plain value and always times out. Its answer comes back on
    the thread that made the lane: `done(answer)`, or `failed(error)` for what an operator can act
    on. Any other exception is a bug and is raised again there, where the crash dialog sees it.
    """

    broken = Signal(object)  # the CheckinError that kept `opener` from opening
    opened = Signal()
    _reply = Signal(object)

    def __init__(
        self,
        opener: Callable[[], AbstractContextManager[R]],
        *,
        around: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """*around* is entered for each job: it turns a library's errors into ours."""
        super().__init__()
        self._opener = opener
        self._around = around
        self._jobs: SimpleQueue[_Work[R] | None] = SimpleQueue()
        self._latest: dict[str, int] = {}
        self._closed = False
        self.stopping = threading.Event()  # long jobs look at it between batches
        self._reply.connect(self._deliver)  # a QObject's method: Qt queues it to our thread

    def ask(
        self,
        job: Callable[[R], T],
        done: Callable[[T], None],
        failed: Callable[[CheckinError], None],
        *,
        latest: str = "",
    ) -> None:
        """Queue *job*. Of those with the same *latest* name only the newest is run and answered.

        So a search on each keystroke never queues up behind the searches before it. A dialog or
        screen that is gone by then gets no answer.
        """
        number = self._latest[latest] = self._latest.get(latest, 0) + 1

        def wanted() -> bool:
            return not latest or self._latest[latest] == number

        def answered(answer: T) -> None:
            if wanted() and _is_there(done):
                done(answer)

        def refused(error: CheckinError) -> None:
            if wanted() and _is_there(failed):
                failed(error)

        def work(resource: R) -> None:
            if not wanted():
                return
            try:
                with self._around():
                    answer = job(resource)
            except CheckinError as error:
                self._reply.emit(partial(refused, error))
            except Exception as bug:  # noqa: BLE001  raised again on the GUI thread
                self._reply.emit(partial(_raise, bug))
            else:
                self._reply.emit(partial(answered, answer))

        self._jobs.put(_Work(work, lambda error: self._reply.emit(partial(refused, error))))

    def finish(self, *, drop: bool = False) -> None:
        """Ask the lane to end after the jobs queued, or with *drop* after the running one."""
        if not self._closed:
            self._closed = True
            self.stopping.set()
            if drop:
                self._drop()
            self._jobs.put(None)

    def _drop(self) -> None:
        """Forget what is queued; the lane may take the last one meanwhile, so never wait for it."""
        with suppress(Empty):
            while True:
                self._jobs.get_nowait()

    def close(self, *, drop: bool = False, within_s: float = CLOSING_S) -> bool:
        """End the lane; False if it is still busy after *within_s* seconds."""
        self.finish(drop=drop)
        return self.wait(QDeadlineTimer(round(within_s * 1000)))

    def run(self) -> None:
        try:
            with self._opener() as resource:
                self.opened.emit()
                while work := self._jobs.get():
                    work.do(resource)
        except CheckinError as error:
            self.broken.emit(error)
            while work := self._jobs.get():  # nobody waits in vain for an answer
                work.fail(error)
        except Exception as bug:  # noqa: BLE001  raised again on the GUI thread
            self._reply.emit(partial(_raise, bug))

    @Slot(object)
    def _deliver(self, reply: Callable[[], None]) -> None:
        reply()


class _Work(Generic[R]):
    """One queued job: how to do it, and how to say that it cannot be done."""

    __slots__ = ("do", "fail")

    def __init__(self, do: Callable[[R], None], fail: Callable[[CheckinError], None]) -> None:
        self.do = do
        self.fail = fail


class Loop(Worker):
    """Hosts a loop of floor 3, `body(stop, wake)`, which returns once *stop* is set.

    `wake` says that there may be work; the loop clears it.
    """

    broken = Signal(object)  # the CheckinError that ended the loop
    _bug = Signal(object)

    def __init__(self, body: Callable[[threading.Event, threading.Event], None]) -> None:
        super().__init__()
        self._body = body
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._bug.connect(self._raise_bug)

    def wake(self) -> None:
        self._wake.set()

    def finish(self) -> None:
        self._stop.set()
        self._wake.set()

    def close(self, *, within_s: float = CLOSING_S) -> bool:
        """End the loop; False if it is still busy after *within_s* seconds."""
        self.finish()
        return self.wait(QDeadlineTimer(round(within_s * 1000)))

    def run(self) -> None:
        try:
            self._body(self._stop, self._wake)
        except CheckinError as error:
            log.warning("loop ended: %s", type(error).__name__)
            self.broken.emit(error)
        except Exception as bug:  # noqa: BLE001  raised again on the GUI thread
            self._bug.emit(bug)

    @Slot(object)
    def _raise_bug(self, bug: Exception) -> None:
        _raise(bug)


def _is_there(receiver: Callable[..., object]) -> bool:
    """Whether the object whose method *receiver* is still exists; plain functions always do."""
    while isinstance(receiver, partial):
        receiver = receiver.func
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _raise(bug: Exception) -> None:
    raise bug
