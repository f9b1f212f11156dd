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
from checkin.model import Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.programme.block import Block
from ui.programme.screen import ProgrammeScreen
from ui.programme.view import ProgrammeView
from ui.theme import Look, Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Desk:
    """The programme of an event in a window, and what a test does with it."""

    screen: ProgrammeScreen
    office: Office

    @property
    def view(self) -> ProgrammeView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def block(self, key: str) -> Block:
        found = self.view.timetable.block(key)
        assert found is not None
        return found

    def confirm(self) -> None:
        """Press the keys that confirm a page; a button takes a moment to be pressed."""
        page = self.view.page()
        assert page is not None
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)

    def session(self, key: str) -> Session:
        found = self.store.session(key)
        assert found is not None
        return found

    def until_kept(self, key: str, **fields: object) -> None:
        """Wait until the file has these *fields* of a session."""

        def kept() -> bool:
            session = self.store.session(key)
            return session is not None and all(
                getattr(session, name) == value for name, value in fields.items()
            )

        self.office.until(kept)
        self.office.settle()


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path, label="Desk 3") as store:
        yield store


@pytest.fixture
def programme(store: Store) -> Store:
    """An hour in two rooms, and something after it."""
    for key, room, hour, kind, places in (
        ("talk", "Hall", 0, "plenary", 2),
        ("panel", "Foyer", 0, "panel", 0),
        ("lunch", "Foyer", 3, "social", 0),
    ):
        session = Session(
            key=key,
            title=key.title(),
            room=room,
            starts=NINE + timedelta(hours=hour),
            ends=TEN + timedelta(hours=hour),
            kind=kind,
            capacity=places,
        )
        programmes.change(store, session, at=NINE - timedelta(days=1))
    for number, name in enumerate(("Ada", "Bob", "Cleo"), start=1):
        add(store, f"T-{number}", given_name=name, family_name="F", category="Speaker")
    return store


def shown(qtbot: QtBot, store: Store, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office:
        office.clock.at = NINE + timedelta(minutes=5)
        screen = ProgrammeScreen(office.opened)
        qtbot.addWidget(screen)
        screen.resize(1366, 672)
        with qtbot.waitExposed(screen):
            screen.show()
        office.settle()
        screen.focus_here()
        yield Desk(screen, office)
        office.settle()


@pytest.fixture
def desk(qtbot: QtBot, programme: Store, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    yield from shown(qtbot, programme, tmp_path, theme)


@pytest.fixture
def bare(qtbot: QtBot, store: Store, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    """The screen of an event without a programme."""
    yield from shown(qtbot, store, tmp_path, theme)
