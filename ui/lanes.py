"""The lanes of one open event file: who writes, who reads, who does long work, who draws."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from checkin.store import Store, db
from ui.lane import CLOSING_S, Lane, Loop


class Lanes(QObject):
    """Open one file four times, once for each kind of work.

    Attributes:
        scans: The writer. Short transactions only: a person waits for each answer.
        reads: Query-only, on its own connection, so that a search never waits for a scan.
        bulk: Imports, exports, backups: minutes of work in short transactions.
        render: Draws badges. One only, since pdfium is not thread-safe.
    """

    opened = Signal()  # the file is open for scanning
    broken = Signal(object)  # the CheckinError that kept it from opening

    def __init__(
        self,
        path: Path,
        *,
        data_dir: Path,
        label: str,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)

        def open_store(*, read_only: bool) -> Store:
            return Store.open(path, data_dir=data_dir, at=clock(), read_only=read_only, label=label)

        def render_with() -> AbstractContextManager[None]:
            return nullcontext()

        def store_lane(*, read_only: bool) -> Lane[Store]:
            return Lane(lambda: open_store(read_only=read_only), around=lambda: db.translated(path))

        self.scans = store_lane(read_only=False)
        self.reads = store_lane(read_only=True)
        self.bulk = store_lane(read_only=False)
        self.render: Lane[None] = Lane(render_with)
        self._loops: list[Loop] = []
        self.scans.opened.connect(self._open_others)
        for lane in (self.scans, self.reads, self.bulk):
            lane.broken.connect(self.broken)

    def start(self) -> None:
        """Open the file; `opened` or `broken` follows."""
        self.scans.start()

    def _open_others(self) -> None:
        """Only now: the writer has brought an older file to this version, or refused it."""
        self.reads.start()
        self.bulk.start()
        self.render.start()
        self.opened.emit()

    def add_loop(self, loop: Loop) -> None:
        """Host one device's or network's loop until the file is closed."""
        self._loops.append(loop)
        loop.start()

    def end_loop(self, loop: Loop, *, within_s: float = CLOSING_S) -> bool:
        """End one loop; False if it is still busy."""
        ended = loop.close(within_s=within_s)
        if ended:
            self._loops.remove(loop)
        return ended

    def close(self, *, within_s: float = CLOSING_S) -> bool:
        """End all of them; False if one is still busy after *within_s* seconds altogether.

        What was queued for the writer is done; searches, drawings and long work are dropped.
        """
        for loop in self._loops:
            loop.finish()
        self.scans.finish()
        for lane in (self.reads, self.bulk, self.render):
            lane.finish(drop=True)
        deadline = QDeadlineTimer(round(within_s * 1000))
        threads: tuple[QThread, ...] = (
            self.scans,
            self.reads,
            self.bulk,
            self.render,
            *self._loops,
        )
        return all(not thread.isRunning() or thread.wait(deadline) for thread in threads)
