"""What `benchmarks.window` does to measure scans: a film, a scanner's keys, a camera's frames."""

import json
import time
from collections.abc import Callable, Sequence
from itertools import count, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QApplication

from benchmarks.line import percentile
from checkin.reading import Format
from tests.ui.keyboard import Keyboard
from tests.ui.readers.film import frame, scene
from tests.ui.readers.sources import FakeSource, FilmSource
from ui.desk.screen import DeskScreen
from ui.readers.camera import Camera
from ui.readers.camera_panel import CameraPanel
from ui.theme import Theme
from ui.wedge import Scan

if TYPE_CHECKING:
    from ui.app import App

_TICK_MS: Final = 5
_FRAME_MS: Final = 33
#: Codes from here on have seven letters, which no person types as fast.
_FIRST: Final = 50_000
_SCANS: Final = 60
_SETTLED_MS: Final = 3000
#: A code is held before the camera for so many frames, and taken away for so many.
_HELD: Final = 12
_AWAY: Final = 3
#: Keys of one scan are so far apart (ms) on the operating system's clock.
_PACE_MS: Final = 3


def film(path: Path) -> None:
    """Show *path* in the camera's panel: texts read, processor in %, gap of the event loop."""
    application = QApplication([])
    source = FilmSource(path)
    camera = Camera(source, [Format.QR])
    texts: list[str] = []
    ticks: list[float] = []
    collector = _Collector(texts)
    camera.scanned.connect(collector.take)
    panel = CameraPanel(Theme(), camera)
    panel.resize(420, 300)
    ticker = QTimer(timerType=Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(lambda: ticks.append(time.perf_counter()))

    def status(now: QMediaPlayer.MediaStatus) -> None:
        if now is QMediaPlayer.MediaStatus.EndOfMedia:
            application.quit()

    source.player.mediaStatusChanged.connect(status)
    print("ready", flush=True)
    began, worked = time.perf_counter(), time.process_time()
    ticker.start(_TICK_MS)
    panel.show()
    application.exec()
    seconds = time.perf_counter() - began
    cpu = 100 * (time.process_time() - worked) / seconds
    gaps = [1000 * (after - before) for before, after in pairwise(ticks)]
    print(json.dumps({"texts": texts, "cpu": cpu, "gap_p99": percentile(gaps, 0.99)}), flush=True)
    camera.close()


class _Collector(QObject):
    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts

    def take(self, scan: Scan) -> None:
        self._texts.append(scan.text)


class Painted(QObject):
    """Tells when the card was painted with somebody else on it; belongs to the screen."""

    def __init__(self, screen: DeskScreen, then: Callable[[], None]) -> None:
        super().__init__(screen)
        self._card = screen.view.card
        self._then = then
        self._shown = ""
        self._card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        attendee = self._card.card.attendee
        if event.type() == QEvent.Type.Paint and attendee and attendee != self._shown:
            self._shown = attendee
            QTimer.singleShot(0, self._then)  # once this paint is over
        return False


def _desk_of(app: "App") -> DeskScreen:
    assert app.window is not None
    page = app.window.pages()[0]
    assert isinstance(page, DeskScreen)
    return page


def _end(app: "App", taken: Sequence[float]) -> None:
    print(json.dumps(list(taken)), flush=True)
    assert app.window is not None
    app.window.close()


def wedge(app: "App") -> None:
    """Scan by keys; prints the milliseconds from each Enter to the verdict."""
    screen = _desk_of(app)
    taken: list[float] = []
    begun = 0.0
    numbers = count(_FIRST)

    def painted() -> None:
        taken.append(1000 * (time.perf_counter() - begun))
        if len(taken) < _SCANS:
            QTimer.singleShot(100, scan)
        else:
            _end(app, taken)

    def scan() -> None:
        nonlocal begun
        keyboard.type(f"T-{next(numbers)}", gap_ms=_PACE_MS)
        begun = time.perf_counter()
        keyboard.type("\n", gap_ms=_PACE_MS)

    assert app.window is not None
    keyboard = Keyboard(app.window, at_ms=100_000)
    Painted(screen, painted)
    QTimer.singleShot(_SETTLED_MS, scan)


def camera(app: "App") -> None:
    """Hold one ticket after the other before a camera of thirty frames a second."""
    screen = _desk_of(app)
    source = FakeSource()
    reader = Camera(source, [Format.QR], name="Camera", parent=screen)
    reader.scanned.connect(app.scanning.readers.scanned)
    panel = CameraPanel(app.theme, reader)
    screen.view.beside.insertWidget(0, panel)
    taken: list[float] = []
    begun = 0.0
    number = frames = 0

    def painted() -> None:
        taken.append(1000 * (time.perf_counter() - begun))

    def tick() -> None:
        nonlocal begun, number, frames
        at = frames % (_HELD + _AWAY)
        if len(taken) >= _SCANS // 2:
            ticker.stop()
            reader.close()
            _end(app, taken)
            return
        pair = nothing if at < _AWAY else shown[number % len(shown)]
        if at == _AWAY:
            begun = time.perf_counter()
        source.send_frame(pair[frames % 2])
        frames += 1
        number += at == _HELD + _AWAY - 1

    # Two of each: the same frame sent twice running is no change to Qt.
    nothing = (frame(scene()), frame(scene()))
    tickets = [scene(f"T-{_FIRST + 10_000 + n}") for n in range(_SCANS)]
    shown = [(frame(ticket), frame(ticket)) for ticket in tickets]
    Painted(screen, painted)
    ticker = QTimer(screen, timerType=Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(tick)
    QTimer.singleShot(_SETTLED_MS, lambda: ticker.start(_FRAME_MS))
