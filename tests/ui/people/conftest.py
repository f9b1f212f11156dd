from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import corrections, desk, events
from checkin.model import Category, Session
from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import NINE, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.people.screen import PeopleScreen
from ui.people.view import PeopleView
from ui.theme import Look, Theme


@dataclass
class People:
    """The screen under test, and what a test does to it."""

    screen: PeopleScreen
    office: Office
    ids: dict[str, str]

    @property
    def view(self) -> PeopleView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def names(self) -> list[str]:
        """The names shown, from the top."""
        model = self.screen.model
        return [model.row(number).name for number in range(model.rowCount())]

    def choose(self, *names: str) -> None:
        """Select the people called so, and wait for the details."""
        self.view.select([self.ids[name] for name in names])
        self.office.settle()

    def type(self, text: str) -> None:
        """Type into the search and wait for the list."""
        with self.office.bot.waitSignal(self.screen.model.modelReset):
            QTest.keyClicks(self.view.search, text)
        self.office.settle()

    def wrote(self) -> None:
        """Another lane wrote: what the window says then."""
        self.office.settle()
        self.screen.facts_changed()
        self.office.settle()


def fill(store: Store) -> dict[str, str]:
    with store.writing() as writer:
        events.put_category(writer, Category(name="Speaker", colour="#5b2a9d"), at=NINE)
        events.put_category(writer, Category(name="Participant", colour="#1d4ed8"), at=NINE)
        events.put_session(writer, Session(key="s4", title="Session 4", room="201"), at=NINE)
    ids = {
        "alexandra": add(
            store,
            "T-ALEX",
            given_name="Αλεξάνδρα",
            family_name="Παπαδοπούλου",
            organisation="Hellenic Food Cluster",
            country="GR",
            category="Speaker",
            entitlements=["s4"],
        ),
        "maria": add(
            store, "T-M1", given_name="Maria", family_name="Rossi", category="Participant"
        ),
        "maria2": add(
            store,
            "T-M2",
            given_name="Maria",
            family_name="Rossi",
            organisation="<b>Agrofood</b>",
            email="maria@example.org",
            category="Participant",
        ),
        "uwe": add(store, "T-U", given_name="Uwe", family_name="Zander", status="unpaid"),
    }
    desk.scan(store, "T-M1", checkpoint="desk", at=NINE)
    corrections.edit(store, ids["uwe"], {"organisation": "Desk says"}, at=NINE)
    add(
        store,
        "T-U",
        version=2,
        given_name="Uwe",
        family_name="Zander",
        organisation="List says",
        status="unpaid",
    )
    return ids


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[People]:
    printer = (tmp_path / "badges").as_uri().replace("file://", "folder:")
    with make_event(tmp_path, label="Desk 3") as store:
        ids = fill(store)
        with opened_event(
            qtbot,
            store,
            data_dir=tmp_path / "data",
            theme=theme,
            settings=Settings(printer=printer, station="Desk 3"),
        ) as office:
            screen = PeopleScreen(office.opened)
            qtbot.addWidget(screen)
            screen.resize(1366, 672)
            screen.show()
            screen.focus_here()
            screen.activateWindow()
            made = People(screen, office, ids)
            office.until(lambda: screen.model.total == len(ids))
            office.settle()
            yield made
