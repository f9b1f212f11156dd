from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import programmes
from checkin.door import Mode
from checkin.model import Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.door.card import Board
from ui.door.jobs import Duty
from ui.door.screen import DoorScreen
from ui.door.view import DoorView
from ui.theme import Look, Theme
from ui.wedge import Scan


@dataclass
class Door:
    """The door of a hall with two places, and what a test does at it."""

    screen: DoorScreen
    office: Office

    @property
    def view(self) -> DoorView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    @property
    def board(self) -> Board:
        return self.view.board.board

    def open(self, room: str = "Hall", *, mode: Mode = Mode.SCHEDULE) -> None:
        self.view.decided.emit(Duty(room=room, mode=mode))
        self.office.settle()

    def confirm(self) -> None:
        """Press the keys that confirm a panel; a button takes a moment to be pressed."""
        QTest.keyClick(self.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def scan(self, code: str, *, reader: str = "") -> Board:
        """Scan *code* with *reader*; what the board shows then."""
        assert self.screen.take_scan(Scan(code, code, reader=reader))
        self.office.settle()
        return self.board


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Door]:
    with make_event(tmp_path, label="Desk 3") as store:
        for key, room, places in (("talk", "Hall", 2), ("panel", "Foyer", 0)):
            talk = Session(
                key=key, title=key.title(), room=room, starts=NINE, ends=TEN, capacity=places
            )
            programmes.change(store, talk, at=NINE - timedelta(days=1))
        for number, name in enumerate(("Ada", "Bob", "Cleo"), start=1):
            add(store, f"T-{number}", given_name=name, family_name="F", organisation="Cluster")
        with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office:
            office.clock.at = NINE + timedelta(minutes=5)
            screen = DoorScreen(office.opened)
            qtbot.addWidget(screen)
            screen.resize(1366, 680)
            with qtbot.waitExposed(screen):
                screen.show()
            made = Door(screen, office)
            office.settle()
            yield made
