"""An event file open in its lanes, for the organiser's screens."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.settings import Settings
from checkin.store import Store
from ui.lane import Lane
from ui.lanes import Lanes
from ui.opened import Opened, basics
from ui.sounds import Sounds, Tone
from ui.theme import Theme

ASSETS = Path(__file__).parents[2] / "assets"
_LATE_MS = 8000
NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)  # nine o'clock in Brussels


class SilentPlayer:
    """Plays nothing."""

    def play(self, tone: Tone) -> None:
        pass


@dataclass
class Clock:
    """A clock moved by hand."""

    at: datetime = NINE

    def now(self) -> datetime:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Office:
    """One opened event file, and another connection to it, as another window has."""

    opened: Opened
    store: Store
    clock: Clock
    bot: QtBot
    woken: list[int] = field(default_factory=list)

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true, timeout=_LATE_MS)

    def settle(self) -> None:
        """Wait until every lane has answered everything, and what that led to as well."""
        for _ in range(3):
            lanes = (self.opened.lanes.scans, self.opened.lanes.reads, self.opened.lanes.bulk)
            self._all_answered(lanes)
            QApplication.processEvents()

    def _all_answered(self, lanes: Sequence[Lane[Store]]) -> None:
        """Not looked for now and then: the loop ends with the last answer."""
        waiting = QEventLoop()
        answers: list[object] = []

        def answered(answer: object) -> None:
            answers.append(answer)
            if len(answers) == len(lanes):
                waiting.quit()

        for lane in lanes:
            lane.ask(lambda _store: None, answered, answered)
        late = QTimer(singleShot=True, interval=_LATE_MS)
        late.timeout.connect(waiting.quit)
        late.start()
        waiting.exec()
        assert len(answers) == len(lanes), "a lane does not answer"


@contextmanager
def opened_event(
    bot: QtBot,
    store: Store,
    *,
    data_dir: Path,
    theme: Theme,
    settings: Settings | None = None,
    language: str = "en",
) -> Iterator[Office]:
    """Open the file of *store* in lanes; they are closed at the end."""
    clock = Clock()
    lanes = Lanes(store.path, data_dir=data_dir, label="Desk 3", clock=clock.now)
    with bot.waitSignal(lanes.opened):
        lanes.start()
    found = basics(store)
    woken: list[int] = []
    opened = Opened(
        path=store.path,
        data_dir=data_dir,
        basics=found,
        checkpoint=found.checkpoints[0],
        zone=ZoneInfo(store.event.timezone),
        lanes=lanes,
        theme=theme,
        sounds=Sounds(ASSETS / "sounds", player=SilentPlayer()),
        settings=settings or Settings(),
        language=language,
        clock=clock.now,
        wake_printer=lambda: woken.append(1),
    )
    try:
        yield Office(opened, store, clock, bot, woken)
    finally:
        assert lanes.close(within_s=10)
