"""The window keeps its event in step with the sources, and says at its foot how that goes."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import assets
from checkin import accounts, events
from checkin.secrets_store import Secrets
from checkin.settings import Settings
from checkin.store import Store
from ui import messages
from ui.i18n import Language
from ui.session import Session
from ui.sounds import Sounds
from ui.sources import jobs
from ui.sources.screen import SourcesScreen
from ui.statusbar import Status
from ui.theme import Role, Theme

NINE = datetime(2024, 5, 6, 7, 0, tzinfo=UTC)


@dataclass
class Office:
    """An event whose list lies in a file that somebody keeps up to date."""

    folder: Path
    bot: QtBot
    now: datetime = NINE
    foot: list[Sequence[Status]] = field(default_factory=list)

    @property
    def path(self) -> Path:
        return self.folder / "ecc.checkin"

    @property
    def listed(self) -> Path:
        return self.folder / "list.csv"

    @property
    def data_dir(self) -> Path:
        return self.folder / "data"

    def store(self) -> Store:
        return Store.open(self.path, data_dir=self.data_dir, at=self.now)

    def connect(self) -> None:
        with self.store() as store:
            secrets = Secrets(self.data_dir)
            accounts.connect(store, secrets, "file", url=str(self.listed), at=self.now)

    def says(self, text: str) -> bool:
        return bool(self.foot) and any(text in item.text for item in self.foot[-1])

    def until_it_says(self, text: str) -> Status:
        self.bot.waitUntil(lambda: self.says(text), timeout=15_000)
        return next(item for item in self.foot[-1] if text in item.text)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Office:
    made = Office(tmp_path, qtbot)
    made.listed.write_text("Ticket code,Given name\nT-1,Ada\n", encoding="utf-8")
    events.make(
        made.path, name="ECC", timezone="Europe/Brussels", data_dir=made.data_dir, at=NINE
    ).close()
    return made


@pytest.fixture
def session(office: Office) -> Iterator[Session]:
    made = Session(
        office.path,
        data_dir=office.data_dir,
        settings=Settings(),
        theme=Theme(),
        sounds=Sounds(Path(assets.__file__).parent / "sounds", on=False),
        language="en",
        clock=lambda: office.now,
    )
    made.stands.connect(lambda items, _count: office.foot.append(items))
    with office.bot.waitSignal(made.ready):
        made.open()
    yield made
    assert made.close(within_s=5)


def test_a_list_comes_in_by_itself_and_its_age_is_told(office: Office, session: Session) -> None:
    office.connect()  # while the window is open
    told = office.until_it_says("In step with the ticket system")
    assert told.role is Role.YES
    assert not office.says("List")  # one age is told, that of the last round
    with office.store() as store:
        assert [person.given_name for person in store.attendees()] == ["Ada"]
    office.now += timedelta(minutes=40)
    session.syncing.stands.emit()
    told = office.until_it_says("Ticket system: list")
    assert told.role is Role.LOOK


def test_the_page_of_sources_and_the_loops_do_not_put_each_other_off(
    office: Office, session: Session
) -> None:
    office.connect()
    office.until_it_says("In step with the ticket system")
    assert session.opened is not None
    screen = SourcesScreen(session.opened)
    office.bot.addWidget(screen)
    reads = session.opened.lanes.reads
    free, drained = threading.Event(), [False]
    with office.bot.waitExposed(screen):
        reads.ask(lambda _store: free.wait(10), _nothing, _nothing)  # so that both have to wait
        screen.show()
        session.syncing.look()
        reads.ask(lambda _store: None, lambda _answer: drained.append(True), _nothing)
        free.set()
    office.bot.waitUntil(lambda: drained[-1], timeout=15_000)
    assert screen.view.chosen_name()


def _nothing(_answer: object) -> None:
    pass


def test_a_source_that_is_gone_is_told_and_does_not_end_the_rest(
    office: Office, session: Session
) -> None:
    office.connect()
    office.until_it_says("In step with the ticket system")
    office.listed.unlink()
    session.syncing.wake()
    office.bot.waitUntil(
        lambda: any(item.role is Role.LOOK for item in office.foot[-1]), timeout=15_000
    )


def test_what_a_source_did_wrong_is_told_in_the_language_of_the_window(
    office: Office, session: Session, german: None
) -> None:
    office.connect()
    office.until_it_says("Mit dem Ticketsystem abgeglichen")
    office.listed.unlink()
    session.syncing.wake()
    office.until_it_says("list.csv ließ sich nicht lesen")
    with office.store() as store:
        (one,) = jobs.standings(store, NINE)
    assert one.trouble is not None
    assert messages.of_detail(one.trouble).startswith("list.csv ließ sich nicht lesen")
    assert str(one.trouble).startswith("list.csv could not be read")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(Path(assets.__file__).parent / "i18n")
    language.use("de")
    yield
    language.use("en")


def test_an_event_without_a_source_says_nothing_of_one(office: Office, session: Session) -> None:
    session.syncing.look()
    office.bot.waitUntil(lambda: bool(office.foot), timeout=15_000)
    assert session.syncing.lines(NINE) == []


def test_a_source_that_was_removed_is_asked_no_more(office: Office, session: Session) -> None:
    office.connect()
    office.until_it_says("In step with the ticket system")
    with office.store() as store:
        name = accounts.accounts(store)[0].name
        accounts.remove(store, Secrets(office.data_dir), name, at=NINE)
    office.bot.waitUntil(lambda: not office.says("In step"), timeout=15_000)
    office.bot.waitUntil(lambda: session.syncing.lines(NINE) == [], timeout=15_000)
