from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import corrections
from checkin.model import Attendee
from checkin.store import Store
from tests.checkin.people import NINE, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.names.model import Row
from ui.names.screen import NamesScreen
from ui.names.view import NamesView
from ui.theme import Look, Theme


@dataclass
class Names:
    """The screen under test, and what a test does to it."""

    screen: NamesScreen
    office: Office
    ids: dict[str, str]

    @property
    def view(self) -> NamesView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def kinds(self) -> list[str]:
        rows = (self.screen.model.row(n) for n in range(self.screen.model.rowCount()))
        return [row.kind for row in rows if row is not None]

    def mark(self, kind: str) -> Row:
        """Go to the first finding of *kind*."""
        self.view.table.go(self.kinds().index(kind))
        row = self.view.marked()
        assert row is not None
        return row

    def person(self, name: str) -> Attendee:
        found = self.store.attendee(self.store.root(self.ids[name]))
        assert found is not None
        return found

    def checked(self) -> None:
        """Wait until the check is through."""
        self.office.settle()
        self.office.until(lambda: not self.view.strip.busy)
        self.office.settle()


def fill(store: Store) -> dict[str, str]:
    ids = {
        "loud": add(store, "1", given_name="ANNA", family_name="Weber"),
        "spaced": add(store, "2", given_name="Jean  Luc", family_name="Martin"),
        "ada": add(store, "3", given_name="Ada", family_name="Lovelace", email="ada@example.org"),
        "ada2": add(store, "4", given_name="Ada", family_name="Lovelace", email="ada@example.org"),
        "torn": add(store, "5", given_name="Uwe", family_name="Zander", organisation="Was"),
    }
    corrections.edit(store, ids["torn"], {"organisation": "Desk says"}, at=NINE)
    listed = "List says"
    add(store, "5", version=2, given_name="Uwe", family_name="Zander", organisation=listed)
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
def names(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Names]:
    with make_event(tmp_path, label="Desk 3") as store:
        ids = fill(store)
        with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office:
            screen = NamesScreen(office.opened)
            qtbot.addWidget(screen)
            screen.resize(1366, 672)
            screen.show()
            screen.focus_here()
            screen.activateWindow()
            made = Names(screen, office, ids)
            made.checked()
            yield made
