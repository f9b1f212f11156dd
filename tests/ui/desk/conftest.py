"""A whole desk on a real event file: lanes, screen, and a sound player that keeps what it plays."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import events, spool
from checkin.errors import CheckinError
from checkin.model import Category, Checkpoint, JobState, Question, Session
from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import add
from ui import fonts
from ui.desk.screen import DeskScreen
from ui.lanes import Lanes
from ui.opened import Opened, basics
from ui.sounds import Sounds, Tone
from ui.theme import Look, Theme
from ui.wedge import Scan

ASSETS = Path(__file__).parents[3] / "assets"
NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)  # nine o'clock in Brussels


class FakePlayer:
    """Keeps the tones it was asked for."""

    def __init__(self) -> None:
        self.played: list[Tone] = []

    def play(self, tone: Tone) -> None:
        self.played.append(tone)


@dataclass
class Clock:
    """Both clocks of the desk, moved by hand."""

    at: datetime = NINE
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class Desk:
    """The screen under test and what a test does to it."""

    screen: DeskScreen
    opened: Opened
    clock: Clock
    player: FakePlayer
    bot: QtBot
    store: Store  # another connection, as another window has it
    ids: dict[str, str]
    printer: str
    woken: list[int] = field(default_factory=list)

    @property
    def word(self) -> str:
        return self.screen.view.card.card.word

    @property
    def name(self) -> str:
        return self.screen.view.card.card.name

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true, timeout=5000)

    def scan(self, text: str) -> None:
        """Scan and wait until the store has answered."""
        before = self.screen.scans.rowCount()
        self.screen.take_scan(Scan(text, text))
        self.until(lambda: self.screen.scans.rowCount() > before)

    def type(self, text: str) -> None:
        """Type into the field and wait for the people found."""
        view = self.screen.view
        QTest.keyClicks(view.field, text)
        self.until(view.results_shown)
        self.settle()

    def settle(self) -> None:
        """Wait until both lanes have answered everything, and what that led to as well."""
        for _ in range(3):
            answers: list[object] = []
            for lane in (self.opened.lanes.scans, self.opened.lanes.reads):
                lane.ask(lambda _store: None, answers.append, answers.append)
            self.until(partial(_has_two, answers))

    def be_impatient(self) -> None:
        """Let the writer give up on a busy file after a tenth of a second."""
        self.opened.lanes.scans.ask(_wait_less, lambda _answer: None, _raise)
        self.settle()

    def scans(self) -> int:
        """How many scans the journal holds."""
        return sum(1 for _ in self.store.facts(kinds=["scan"]))

    def jobs(self, name: str) -> list[JobState]:
        return [job.state for job in self.store.jobs() if job.attendee == self.ids[name]]

    def print_all(self) -> None:
        """Let the printer's lane do its work once."""
        spool.work_off(
            self.store, self.printer, data_dir=self.opened.data_dir, clock=self.clock.now
        )


def _wait_less(store: Store) -> None:
    store.wait_s = 0.1


def _raise(error: CheckinError) -> None:
    raise error


def _has_two(answers: list[object]) -> bool:
    return len(answers) == 2


def fill(store: Store) -> dict[str, str]:
    """An event with people of every kind; attendee ids by a short name."""
    with store.writing() as writer:
        for category in (
            Category(name="Participant", colour="#0f6f78"),
            Category(name="Speaker", colour="#5b2a9d"),
            Category(name="Delegate", colour="#1e3a8a", read_first=True),
        ):
            events.put_category(writer, category, at=NINE)
        events.put_session(
            writer, Session(key="s4", title="Session 4 · Security", room="201"), at=NINE
        )
        events.put_checkpoint(
            writer,
            Checkpoint(
                key="dinner",
                name="Dinner",
                desk=True,
                questions=(Question(key="diet", text="Vegetarian?", kind="yes_no", required=True),),
            ),
            at=NINE,
        )
        bag = Question(key="bag", text="Which bag?", always=True)
        stand = Checkpoint(key="stand", name="Stand", questions=(bag,))
        events.put_checkpoint(writer, stand, at=NINE)
    return {
        "alexandra": add(
            store,
            "T-ALEX-1",
            given_name="Αλεξάνδρα",
            family_name="Παπαδοπούλου",
            organisation="Hellenic Food Cluster",
            country="GR",
            category="Speaker",
            language="fr",
            entitlements=["s4"],
        ),
        "rossi1": add(
            store,
            "T-ROSSI-1",
            given_name="Maria",
            family_name="Rossi",
            organisation="Agrofood Lombardia",
            country="IT",
            category="Participant",
        ),
        "rossi2": add(
            store,
            "T-ROSSI-2",
            given_name="María",
            family_name="Rossi",
            organisation="Rossi Meccanica",
            country="IT",
            category="Participant",
        ),
        "noted": add(
            store,
            "T-NOTE-1",
            given_name="Jean-Luc",
            family_name="d’Hérouville",
            organisation="Cluster Maritime Sud",
            country="FR",
            category="Participant",
            attention="Ask for photo id",
            vip="yes",
        ),
        "delegate": add(
            store,
            "T-DELEGATE",
            given_name="Łucja",
            family_name="Wiśniewska",
            category="Delegate",
            attention="Escort waits",
        ),
        "unpaid": add(store, "T-UNPAID", given_name="Uwe", family_name="Schmidt", status="unpaid"),
        "twin1": add(store, "T-TWIN", key="a", given_name="Ana", family_name="Silva"),
        "twin2": add(store, "T-TWIN", key="b", given_name="Ana", family_name="Costa"),
    }


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if application.styleSheet() != theme.look.style_sheet():  # dressing takes its time
        theme.apply()
    return theme


@pytest.fixture
def checkpoint() -> str:
    """Where the desk under test scans; a test may say otherwise."""
    return "desk"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme, checkpoint: str) -> Iterator[Desk]:
    path, data = tmp_path / "ecc.checkin", tmp_path / "data"
    store = events.make(
        path, name="ECC 2024", timezone="Europe/Brussels", data_dir=data, at=NINE, label="Desk 3"
    )
    ids = fill(store)
    clock, player = Clock(), FakePlayer()
    lanes = Lanes(path, data_dir=data, label="Desk 3", clock=clock.now)
    with qtbot.waitSignal(lanes.opened):
        lanes.start()
    printer = (tmp_path / "badges").as_uri().replace("file://", "folder:")
    woken: list[int] = []
    found = basics(store)
    opened = Opened(
        path=path,
        data_dir=data,
        basics=found,
        checkpoint=next(one for one in found.checkpoints if one.key == checkpoint),
        zone=ZoneInfo("Europe/Brussels"),
        lanes=lanes,
        theme=theme,
        sounds=Sounds(ASSETS / "sounds", player=player),
        settings=Settings(printer=printer),
        language="en",
        clock=clock.now,
        wake_printer=lambda: woken.append(1),
    )
    screen = DeskScreen(opened, clock_s=clock.monotonic)
    qtbot.addWidget(screen)
    screen.resize(1366, 672)
    screen.show()
    screen.focus_here()
    made = Desk(screen, opened, clock, player, qtbot, store, ids, printer, woken)
    made.settle()
    yield made
    screen.watch.stop()
    assert lanes.close(within_s=10)
    store.close()
