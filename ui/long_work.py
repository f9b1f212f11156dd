"""Long work in a lane: how far it is, in a bar, and a button that stops it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.widgets import Button, PlainLabel

#: The bar's own steps; what is counted may be more than fits an `int` of Qt.
_STEPS = 1000


class LongWork(QObject):
    """What a job in a lane is handed: `progress` and `cancelled`, safe to call on its thread."""

    moved = Signal(int, int)  # done, of all

    def __init__(self, stopping: threading.Event, parent: QObject | None = None) -> None:
        """*stopping* is the lane's: closing the window stops the work as well."""
        super().__init__(parent)
        self._stopping = stopping
        self._stop = threading.Event()
        self._told = -1

    def progress(self, done: int, total: int) -> None:
        """Tell the window, but only if the bar would move."""
        step = _STEPS * done // max(total, 1)
        if step != self._told:
            self._told = step
            self.moved.emit(done, total)

    def cancelled(self) -> bool:
        return self._stop.is_set() or self._stopping.is_set()

    def stop(self) -> None:
        self._stop.set()


class WorkStrip(QWidget):
    """A line with words, a bar and Stop; hidden while nothing is done."""

    def __init__(self) -> None:
        super().__init__()
        self._work: LongWork | None = None
        self._words: Callable[[int, int], str] = _nothing
        self.label = PlainLabel(wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.stop_button = Button(self.tr("Stop"))
        self.stop_button.clicked.connect(lambda _checked=False: self._stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.label, stretch=1)
        row.addWidget(self.bar, stretch=1)
        row.addWidget(self.stop_button)
        self.hide()

    def watch(self, work: LongWork, words: Callable[[int, int], str]) -> None:
        """Show how *work* goes on; `words(done, total)` says it, (0, 0) before it is known."""
        self._work, self._words = work, words
        work.moved.connect(self._move)
        self.stop_button.setEnabled(True)
        self.bar.setRange(0, 0)  # moves by itself: how much there is to do is not known yet
        self.label.setText(words(0, 0))
        self.bar.setAccessibleName(words(0, 0))
        self.show()

    def end(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        self.hide()

    @property
    def busy(self) -> bool:
        return self._work is not None

    @Slot(int, int)
    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(_STEPS * done // max(total, 1))
        self.label.setText(self._words(done, total))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()
            self.stop_button.setEnabled(False)
            self.label.setText(self.tr("Stopping…"))


def _nothing(_done: int, _total: int) -> str:
    return ""
