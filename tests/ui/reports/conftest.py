from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import desk
from checkin.store import Store
from tests.checkin.people import NINE, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.reports.cards import WorkCard
from ui.reports.screen import ReportsScreen
from ui.reports.view import ReportsView
from ui.theme import Look, Theme


@dataclass
class Reports:
    """The screen under test, and what a test does to it."""

    screen: ReportsScreen
    office: Office

    @property
    def view(self) -> ReportsView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def done(self, card: WorkCard) -> str:
        """Wait until *card* is through; what it says."""
        self.office.until(lambda: not card.strip.busy)
        self.office.settle()
        return card.result()


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def reports(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Reports]:
    with make_event(tmp_path, label="Desk 3") as store:
        for number in range(8):
            add(store, f"T-{number}", given_name=f"G{number}", family_name="F", category="Press")
        for number in range(3):
            desk.scan(store, f"T-{number}", checkpoint="desk", at=NINE)
        with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office:
            screen = ReportsScreen(office.opened)
            qtbot.addWidget(screen)
            screen.resize(1366, 672)
            screen.show()
            screen.focus_here()
            screen.activateWindow()
            made = Reports(screen, office)
            office.settle()
            yield made
