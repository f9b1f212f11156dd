"""One event file, open in the window: its lanes, its screens, and the lines about how it stands."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.errors import CheckinError
from checkin.model import Checkpoint
from checkin.overview import Overview, overview
from checkin.settings import Settings
from checkin.store import Store
from ui.lane import Loop
from ui.lanes import Lanes
from ui.opened import Basics, Opened, basics
from ui.sounds import Sounds
from ui.standing import Standing
from ui.syncing import Syncing
from ui.theme import Theme

if TYPE_CHECKING:
    from checkin.routing import Change, Readiness

log = logging.getLogger(__name__)

#: How often (ms) to ask whether another window or desk wrote.
LOOK_MS = 1000
#: How often (ms) to say anew how old the list is.
MINUTE_MS = 60_000
#: How often (ms) the file is copied beside itself, if something was written since.
BACKUP_MS = 5 * 60_000
#: How long (ms) after the first paint the printer's heavy parts may be loaded.
PRINTER_MS = 300
#: When (ms after the window is open) that is loaded which judges.
WARM_MS = 20
_FIRST_SCAN = ("desk", "corrections", "history", "stations")
#: And after that what talks to ticket systems.
SYNC_MS = 900


class Session(QObject):
    """Opens the file in its lanes; `ready` once a screen can be made, or `failed`."""

    ready = Signal(object)  # Opened
    failed = Signal(object)  # the CheckinError that kept the file from opening
    changed = Signal()  # somebody wrote: this window, another, another desk
    stands = Signal(object, str)  # a list of Status, and "412 of 689 in"
    trouble = Signal(object)  # a CheckinError of the background: a backup, the printer
    told = Signal(str)  # a sentence that somebody should know
    _moved = Signal(object)  # the routing.Change that this desk's new printer brought
    _bug = Signal(object)  # an exception that one badge met; the printer's loop goes on

    def __init__(
        self,
        path: Path,
        *,
        data_dir: Path,
        settings: Settings,
        theme: Theme,
        sounds: Sounds,
        language: str,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._data_dir = data_dir
        self._settings = settings
        self._theme = theme
        self._sounds = sounds
        self._language = language
        self._clock = clock
        self._standing = Standing(self)
        self._opened: Opened | None = None
        self._version: int | None = None
        self._saved_version: int | None = None
        self._overview: Overview | None = None
        self._readiness: Readiness | None = None
        self._printer: Loop | None = None
        self._printer_trouble: CheckinError | None = None
        self.lanes = Lanes(
            path, data_dir=data_dir, label=settings.station, clock=clock, parent=self
        )
        self.lanes.opened.connect(self._file_opened)
        self.lanes.broken.connect(self._file_broken)
        self.syncing = Syncing(
            self.lanes,
            path,
            data_dir=data_dir,
            label=settings.station,
            clock=clock,
            parent=self,
        )
        self.syncing.stands.connect(self._tell)
        self._bug.connect(self._raise_bug)
        self._moved.connect(self._tell_moved)
        self._look = self._timer(LOOK_MS, self._ask_version)
        self._minute = self._timer(MINUTE_MS, self._tell)
        self._backup = self._timer(BACKUP_MS, self._back_up)

    def _timer(self, every_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(do)
        return timer

    # -- opening and closing

    def open(self) -> None:
        self.lanes.start()

    @property
    def opened(self) -> Opened | None:
        """What screens are made from; None until `ready`."""
        return self._opened

    def _file_opened(self) -> None:
        job = partial(_first_look, label=self._settings.station, at=self._clock())
        self.lanes.scans.ask(job, self._looked, self._file_broken)

    def _file_broken(self, error: CheckinError) -> None:
        if self._opened is None:
            self.failed.emit(error)
        else:
            self.trouble.emit(error)

    def _looked(self, found: Basics) -> None:
        self._opened = Opened(
            path=self.path,
            data_dir=self._data_dir,
            basics=found,
            checkpoint=_checkpoint(found, self._settings.checkpoint),
            zone=ZoneInfo(found.event.timezone),
            lanes=self.lanes,
            theme=self._theme,
            sounds=self._sounds,
            settings=self._settings,
            language=self._language,
            clock=self._clock,
            wake_printer=self.wake_printer,
            sync_now=self.syncing.now,
        )
        self.ready.emit(self._opened)
        for timer in (self._look, self._minute, self._backup):
            timer.start()
        self._ask_version()
        QTimer.singleShot(WARM_MS, self, self._warm)
        QTimer.singleShot(PRINTER_MS, self, self._start_printer)
        QTimer.singleShot(SYNC_MS, self, self.syncing.look)

    def _warm(self) -> None:
        self.lanes.reads.ask(_warm, _no_answer, self.trouble.emit)

    def close(self, *, within_s: float) -> bool:
        """Close the file; False if something is still busy after *within_s* seconds."""
        for timer in (self._look, self._minute, self._backup):
            timer.stop()
        return self.lanes.close(within_s=within_s)

    # -- the printer

    def _start_printer(self) -> None:
        if self._settings.printer and self._printer is None:
            self._host(self._settings.printer)

    def _host(self, device: str) -> None:
        """Print on *device*, if there is one, and on whatever badges of this desk wait for."""
        body = partial(
            _print,
            path=self.path,
            device=device,
            data_dir=self._data_dir,
            label=self._settings.station,
            clock=self._clock,
            report=self._bug.emit,
            changed=self._moved.emit if device else None,
        )
        self._printer = Loop(body)
        self._printer.broken.connect(self._printer_broken)
        self.lanes.add_loop(self._printer)

    def wake_printer(self) -> None:
        """A badge waits: no need to look every second for it.

        It may wait for a printer of the event while this desk has none, or none that is there.
        """
        if self._printer is not None:
            self._printer.wake()
        elif not self._settings.printer or self._printer_trouble is not None:
            self._host("")  # else its own is started in a moment

    @Slot(object)
    def _raise_bug(self, bug: Exception) -> None:
        """Raise it here, where the crash dialog sees it."""
        raise bug

    @Slot(object)
    def _tell_moved(self, change: "Change") -> None:
        self.told.emit(self._standing.changed(change))

    def _printer_broken(self, error: CheckinError) -> None:
        if self._printer is not None and self.lanes.end_loop(self._printer):
            self._printer = None
        self._printer_trouble = error
        self._tell()
        self.trouble.emit(error)

    # -- how it stands

    def _ask_version(self) -> None:
        self.lanes.reads.ask(Store.data_version, self._compare, self.trouble.emit, latest="version")

    def _compare(self, version: int) -> None:
        if version != self._version:
            if self._version is not None:
                self.syncing.wake()
                self.syncing.look()
            self._version = version
            self._ask_overview()
            self.changed.emit()

    def _ask_overview(self) -> None:
        if self._opened is not None:
            job = partial(
                _figures,
                checkpoint=self._opened.checkpoint.key,
                printer=self._settings.printer if self._printer is not None else "",
                at=self._clock(),
            )
            self.lanes.reads.ask(job, self._counted, self.trouble.emit, latest="overview")

    def _counted(self, figures: "tuple[Overview, Readiness | None]") -> None:
        self._overview, self._readiness = figures
        self._tell()

    def _tell(self) -> None:
        if self._overview is None:
            return
        items = self.syncing.lines(self._clock())  # first: the foot of a narrow window is cut
        items += self._standing.lines(
            self._overview,
            now=self._clock(),
            printer=self._settings.printer,
            trouble=self._printer_trouble,
            known=self._readiness,
            zone=self._opened.zone if self._opened is not None else None,
            aged=self.syncing.tells_age(),
        )
        self.stands.emit(items, self._standing.count(self._overview))

    def _back_up(self) -> None:
        """Copy the file beside itself, unless nothing was written since the last copy.

        What an erasure has left to do is tried again before.
        """
        self.lanes.bulk.ask(Store.clean, _no_answer, self.trouble.emit, latest="clean")
        if self._version != self._saved_version:
            job = partial(_make_backup, at=self._clock(), version=self._version)
            self.lanes.bulk.ask(job, self._backed_up, self.trouble.emit, latest="backup")

    def _backed_up(self, version: int | None) -> None:
        self._saved_version = version


def _first_look(store: Store, *, label: str, at: datetime) -> Basics:
    """Take the station's name from the settings, then read what every screen needs."""
    if store.label != label:
        from checkin import events

        events.rename_station(store, label, at=at)
    return basics(store)


def _figures(
    store: Store, *, checkpoint: str, printer: str, at: datetime
) -> "tuple[Overview, Readiness | None]":
    """What the foot of the window says. *printer* is named once its heavy parts may be loaded."""
    known = None
    if printer and ":" not in printer:
        from checkin import routing

        known = routing.readiness(store, printer, now=at)
    return overview(store, checkpoint), known


def _make_backup(store: Store, *, at: datetime, version: int | None) -> int | None:
    store.backup(at)
    return version


def _warm(store: Store) -> None:
    """Load now what the first scan and the first search would else wait for."""
    for name in _FIRST_SCAN:
        import_module(f"checkin.{name}")
    store.searcher.warm()


def _no_answer(_: object) -> None:
    """What was asked needs no answer."""


def _print(
    stop: threading.Event,
    wake: threading.Event,
    *,
    path: Path,
    device: str,
    data_dir: Path,
    label: str,
    clock: Callable[[], datetime],
    report: Callable[[Exception], None],
    changed: "Callable[[Change], None] | None",
) -> None:
    """Send badges until *stop*; loads the badge's parts here, long after the first paint."""
    from checkin import spool

    def opener() -> Store:
        return Store.open(path, data_dir=data_dir, at=clock(), label=label)

    spool.run(
        opener,
        device,
        stop,
        wake,
        data_dir=data_dir,
        clock=clock,
        report=report,
        changed=changed,
    )


def _checkpoint(found: Basics, wanted: str) -> Checkpoint:
    """The chosen checkpoint, else the registration desk, else the first there is."""
    by_key = {checkpoint.key: checkpoint for checkpoint in found.checkpoints}
    desks = [checkpoint for checkpoint in found.checkpoints if checkpoint.desk]
    return by_key.get(wanted) or (desks or list(found.checkpoints))[0]
