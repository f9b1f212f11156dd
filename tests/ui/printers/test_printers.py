"""The page of printers: add, ask, test, count labels, remove; all against a folder of PDFs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import fleet, routing
from checkin.printers import base
from checkin.printers.base import Check
from checkin.store import Store
from tests.checkin.people import make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.printers.jobs import Offer
from ui.printers.screen import PrintersScreen
from ui.printers.view import PrintersView
from ui.theme import Look, Theme


@dataclass
class Printers:
    """The page under test, and what a test does to it."""

    screen: PrintersScreen
    office: Office
    folder: Path

    @property
    def view(self) -> PrintersView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def add(self, name: str = "Hall", *, url: str = "") -> None:
        """Type name and address, and add; wait for what is said."""
        self.view.name.setText(name)
        self.view.url.setText(url or f"folder:{self.folder / 'out'}")
        self.view.add.click()
        self.office.until(lambda: self.view.said_of_adding() != "")
        self.office.settle()


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def printers(qtbot: QtBot, tmp_path: Path, letters: None) -> Iterator[Printers]:
    theme = Theme(Look())
    theme.apply()
    with (
        make_event(tmp_path) as store,
        opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office,
    ):
        screen = PrintersScreen(office.opened)
        qtbot.addWidget(screen)
        screen.resize(1366, 680)
        with qtbot.waitExposed(screen):
            screen.show()
        office.settle()
        yield Printers(screen, office, tmp_path)


def test_a_printer_is_added_and_stands_in_the_table(printers: Printers) -> None:
    assert not printers.view.table.isVisible()
    printers.view.labels.setValue(200)
    printers.add()
    printers.office.until(printers.view.table.isVisible)
    assert [one.name for one in fleet.printers(printers.store)] == ["Hall"]
    assert printers.view.chosen() == "Hall"
    assert printers.view.model.index(0, 2).data() == "200"
    assert printers.view.name.text() == ""


def test_an_address_that_cannot_be_says_so_and_keeps_what_was_typed(printers: Printers) -> None:
    printers.add(url="nonsense")
    assert printers.view.name.text() == "Hall"
    assert fleet.printers(printers.store) == []


def test_a_test_page_is_printed_and_told(printers: Printers) -> None:
    printers.add()
    printers.view.test.click()
    printers.office.until(lambda: printers.view.said() != "")
    assert "took the test page" in printers.view.said()
    assert len(list((printers.folder / "out").glob("*.pdf"))) == 1


def test_a_printer_says_how_it_is(printers: Printers) -> None:
    printers.add()
    printers.view.check.click()
    printers.office.until(lambda: printers.view.said() != "")
    assert printers.view.said() == "Hall is ready."


def test_a_printer_that_is_not_there_says_why(printers: Printers) -> None:
    printers.add(url="zpl://127.0.0.1:9?dpi=203&media=96x134")
    printers.view.check.click()
    printers.office.until(lambda: printers.view.said() != "")
    assert printers.view.said().startswith("Hall: ")


def test_a_new_roll_is_counted(printers: Printers) -> None:
    printers.add()
    assert not printers.view.roll.isEnabled()  # its labels are not counted
    printers.view.labels.setValue(150)
    printers.view.say_of_adding("")
    printers.add()
    printers.office.until(printers.view.roll.isEnabled)
    printers.view.roll.click()
    printers.office.until(lambda: printers.view.said() == "150 label(s) on the new roll.")


def test_removing_asks_once_more(printers: Printers) -> None:
    printers.add()
    printers.view.remove.click()
    assert printers.view.remove_sure.isVisible()
    printers.view.remove_sure.click()
    printers.office.until(lambda: fleet.printers(printers.store) == [])
    assert printers.view.said() == "Hall is removed."


def test_the_question_before_removing_outlives_a_look_at_the_states(printers: Printers) -> None:
    printers.add()
    printers.view.remove.click()
    printers.screen.controller.refresh()
    printers.office.settle()
    assert printers.view.remove_sure.isVisible()


def test_a_state_is_what_was_found_and_when_and_never_a_guess(printers: Printers) -> None:
    def state() -> str:
        printers.office.settle()
        return str(printers.view.model.index(0, 1).data())

    printers.add(url="zpl://127.0.0.1:9?dpi=203&media=96x134")
    assert state() == "not asked yet"
    for ready, minutes, said in (
        (True, 0, "ready"),
        (False, 0, f"✖ {base.NO_PAPER}"),
        (False, 5, f"▲ 08:55: {base.NO_PAPER}"),
    ):
        at = printers.office.opened.clock() - timedelta(minutes=minutes)
        for fresh in (Check(not ready, base.FAULT), Check(ready, "" if ready else base.NO_PAPER)):
            routing.note(printers.store, "Hall", fresh, at=at)
        printers.screen.controller.refresh()
        assert state() == said


def test_the_states_keep_their_room_where_the_page_is_narrow(printers: Printers) -> None:
    printers.add(
        "Front desk receipt printer", url="zpl://printer-at-the-front-desk.example.org?media=96x134"
    )
    table = printers.view.table
    for width in (1366, 600, 1366):
        printers.screen.resize(width, 680)
        printers.office.settle()
        assert table.columnWidth(1) >= 260
    assert table.horizontalHeader().length() == table.viewport().width()


def test_the_keyboard_begins_in_the_table_though_it_is_filled_late(
    printers: Printers, qtbot: QtBot
) -> None:
    printers.add()
    late = PrintersScreen(printers.office.opened)
    qtbot.addWidget(late)
    late.show()
    late.focus_here()
    qtbot.waitUntil(late.view.table.isVisible)
    qtbot.waitUntil(lambda: late.focusWidget() is late.view.table)


def test_what_was_found_fills_the_form(printers: Printers) -> None:
    printers.view.show_offers([Offer("Zebra", "zpl://10.0.0.5:9100")])
    printers.view.found.setCurrentIndex(1)
    assert printers.view.name.text() == "Zebra"
    assert printers.view.url.text() == "zpl://10.0.0.5:9100"


def test_looking_for_printers_ends_and_says_how(printers: Printers) -> None:
    printers.view.search.click()
    assert printers.view.search_strip.busy
    printers.office.until(lambda: not printers.view.search_strip.busy)


def test_the_table_behaves_as_models_do(printers: Printers) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(printers.view.model, mode)
    printers.add()
    printers.office.until(lambda: printers.view.model.rowCount() == 1)
    assert tester.model() is printers.view.model
