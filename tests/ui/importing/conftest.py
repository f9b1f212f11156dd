from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.store import Store
from tests.checkin.people import make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.importing.screen import ImportScreen
from ui.importing.view import ImportView
from ui.side_page import SidePage
from ui.theme import Look, Theme

FIRST = (
    "Vorname;Nachname;Firma;E-Mail;Land",
    "Ada;Lovelace;Analytical Engine;ada@example.org;GB",
    "Grace;Hopper;Navy;grace@example.org;US",
    "Αλεξάνδρα;Παπαδοπούλου;Hellenic Food Cluster;alexandra@example.org;GR",
)


@dataclass
class Importing:
    """The screen under test, and what a test does to it."""

    screen: ImportScreen
    office: Office
    folder: Path
    made: int = field(default=0)

    @property
    def view(self) -> ImportView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def write(self, rows: Sequence[str], *, encoding: str = "utf-8", name: str = "") -> Path:
        """A list on the disk; each is newer than the one before."""
        self.made += 1
        path = self.folder / (name or f"list {self.made}.csv")
        path.write_bytes("\r\n".join(rows).encode(encoding))
        return path

    def look(self, path: Path) -> None:
        """Choose *path* and wait for the next page."""
        self.screen.controller.choose(path)
        self.settle()

    def check(self, path: Path) -> None:
        """Choose *path* and go on to the check."""
        self.look(path)
        self.view.columns.next_button.click()
        self.settle()
        assert self.shows(self.view.check)

    def shows(self, page: SidePage) -> bool:
        return self.view.page is page

    def carry_out(self) -> None:
        assert self.view.check.import_button.isEnabled()
        self.view.check.import_button.click()
        self.office.until(lambda: self.view.page is self.view.done)

    def settle(self) -> None:
        self.office.settle()

    def first_list(self) -> Path:
        """Import `FIRST`."""
        path = self.write(FIRST)
        self.check(path)
        self.carry_out()
        self.view.done.another_button.click()
        self.settle()
        return path

    def names(self) -> list[str]:
        return sorted(one.name for one in self.store.attendees())

    def organisation(self, name: str) -> str:
        return next(one.organisation for one in self.store.attendees() if one.name == name)


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def importing(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Importing]:
    with (
        make_event(tmp_path, label="Desk 3") as store,
        opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office,
    ):
        screen = ImportScreen(office.opened)
        qtbot.addWidget(screen)
        screen.resize(1366, 672)
        screen.show()
        screen.focus_here()
        screen.activateWindow()
        folder = tmp_path / "lists"
        folder.mkdir()
        made = Importing(screen, office, folder)
        made.settle()
        yield made
