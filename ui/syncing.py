"""Keeps the event in step with its ticket systems while the window is open, and tells how it goes.

One loop for each source, in a thread of its own. Their heavy parts are loaded there, long after
the first paint, and only where the event has a source.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.errors import CheckinError
from checkin.store import Store
from ui import messages
from ui.lane import Loop
from ui.lanes import Lanes
from ui.statusbar import Status
from ui.theme import Role

if TYPE_CHECKING:
    from checkin.syncer import Report

log = logging.getLogger(__name__)

#: From here on the list's age is worth a look: rounds are made every few seconds.
OLD = timedelta(minutes=15)
#: So soon (ms) it is looked again whether a loop that was told to end has ended.
_AGAIN_MS = 500


class Syncing(QObject):
    """Hosts the loops of an event's sources in its lanes."""

    stands = Signal()  # a round ended, or a loop did
    _reported = Signal(object)
    _moved_on = Signal(str, int, int)

    def __init__(
        self,
        lanes: Lanes,
        path: Path,
        *,
        data_dir: Path,
        label: str,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._path = path
        self._data_dir = data_dir
        self._label = label
        self._clock = clock
        self._loops: dict[str, Loop] = {}
        self._reports: dict[str, tuple[Report, datetime]] = {}
        self._broken: dict[str, CheckinError] = {}
        self._twice = 0
        self._under_way: dict[str, tuple[int, int]] = {}
        self._reported.connect(self._take_report)
        self._moved_on.connect(self._take_progress)

    def look(self) -> None:
        """Ask which sources the event has; one that was added or mended gets its loop."""
        # Not "sources", which the page of that name asks: each would put the other's off.
        self._lanes.reads.ask(names, self._host, self._not_read, latest="sources to host")

    def _not_read(self, error: CheckinError) -> None:
        log.warning("sources not read: %s", type(error).__name__)

    def wake(self) -> None:
        """Somebody was scanned: it goes up at once."""
        for loop in self._loops.values():
            loop.wake()

    def now(self) -> None:
        """Ask every source at once; loops that had ended begin anew: a key may have been given."""
        self.wake()
        for name in list(self._broken):
            if self._lanes.end_loop(self._loops[name], within_s=0):
                del self._loops[name], self._broken[name]
        self.look()

    def _host(self, found: Sequence[str]) -> None:
        for name in [name for name in self._loops if name not in found]:
            if self._lanes.end_loop(self._loops[name], within_s=0):
                del self._loops[name]
                self._reports.pop(name, None)
                self._under_way.pop(name, None)
                self._broken.pop(name, None)
                self.stands.emit()
            else:  # it is in the middle of a question; nobody waits for it here
                QTimer.singleShot(_AGAIN_MS, self, self.look)
        for name in found:
            if name not in self._loops:
                body = partial(
                    _sync,
                    name=name,
                    path=self._path,
                    data_dir=self._data_dir,
                    label=self._label,
                    clock=self._clock,
                    report=self._reported.emit,
                    progress=partial(self._moved_on.emit, name),
                )
                loop = Loop(body)
                loop.setObjectName(name)
                loop.broken.connect(self._ended)
                self._loops[name] = loop
                self._lanes.add_loop(loop)

    @Slot(object)
    def _take_report(self, report: "Report") -> None:
        if report.source in self._loops:  # else it was removed while its last round ended
            first = report.source not in self._reports
            self._reports[report.source] = (report, self._clock())
            self._under_way.pop(report.source, None)
            if first or report.moved:
                reads = self._lanes.reads
                reads.ask(count_twice, self._counted, self._not_read, latest="count twice")
            self.stands.emit()

    @Slot(str, int, int)
    def _take_progress(self, name: str, done: int, total: int) -> None:
        """Only of what comes on several pages is it told how far it is."""
        if name in self._loops and done < total:
            self._under_way[name] = (done, total)
            self.stands.emit()

    def _counted(self, twice: int) -> None:
        self._twice = twice
        self.stands.emit()

    @Slot(object)
    def _ended(self, error: CheckinError) -> None:
        name = self.sender().objectName()
        self._under_way.pop(name, None)
        if name in self._loops:  # else it was taken away meanwhile
            self._broken[name] = error
            self.look()  # it may have ended because its source was removed
        self.stands.emit()

    def tells_age(self) -> bool:
        """Whether `lines` says how old the list is: then nothing else has to."""
        reports = [
            report for name, (report, _) in self._reports.items() if name not in self._broken
        ]
        return bool(reports) and all(report.age_s is not None for report in reports)

    def lines(self, now: datetime) -> list[Status]:
        """What the foot of the window says of the sources; nothing where there is none."""
        items: list[Status] = []
        for error in self._broken.values():
            items.append(Status(messages.of_error(error), Role.NO))
        for done, total in self._under_way.values():
            words = self.tr("Taking the list: {done} of {total}")
            items.append(Status(words.format(done=done, total=total), Role.LOOK))
        later = 0
        oldest: timedelta | None = None
        never = False
        troubles: list[str] = []
        for name, (report, at) in self._reports.items():
            if name in self._broken:
                continue
            later += report.pushed.later
            troubles += [messages.of_detail(said) for said in report.said]
            if report.age_s is None:
                never = True
            else:
                age = now - at + timedelta(seconds=report.age_s)
                oldest = age if oldest is None else max(oldest, age)
        if troubles:
            items.append(Status(troubles[0], Role.LOOK))
        if never:
            items.append(Status(self.tr("The list was never taken whole"), Role.LOOK))
        elif oldest is not None:
            items.append(self._age(oldest))
        if later:
            items.append(Status(self.tr("%n to send", "", later), Role.LOOK))
        if self._twice and self._reports:
            items.append(
                Status(self.tr("%n let in twice: see Sources", "", self._twice), Role.LOOK)
            )
        return items

    def _age(self, age: timedelta) -> Status:
        role = Role.LOOK if age > OLD else Role.YES
        minutes = max(0, int(age.total_seconds() // 60))
        if minutes < 1:
            return Status(self.tr("In step with the ticket system"), role)
        return Status(self.tr("Ticket system: list %n min old", "", minutes), role)


def names(store: Store) -> list[str]:
    """The names of the event's sources, without loading what talks to them."""
    return [str(said["name"]) for said in store.entities("source") if not said.get("removed")]


def count_twice(store: Store) -> int:
    """How often somebody was let in at two places that did not know of each other."""
    from checkin import admissions

    return len(admissions.twice(store))


def _sync(
    stop: threading.Event,
    wake: threading.Event,
    *,
    name: str,
    path: Path,
    data_dir: Path,
    label: str,
    clock: Callable[[], datetime],
    report: "Callable[[Report], None]",
    progress: Callable[[int, int], None],
) -> None:
    """Keep in step until *stop*; loads the network's parts here."""
    from checkin import syncer
    from checkin.secrets_store import Secrets

    def opener() -> Store:
        return Store.open(path, data_dir=data_dir, at=clock(), label=label)

    syncer.run(
        opener,
        name,
        stop,
        wake,
        secrets=Secrets(data_dir),
        data_dir=data_dir,
        clock=clock,
        report=report,
        progress=progress,
    )
