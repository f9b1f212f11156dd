"""A programme, or who is registered for it, taken over from a file after a look at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkin import programmes
from checkin.model import Session
from tests.checkin.people import NINE, TEN
from tests.ui.programme.conftest import CTRL, Desk
from ui.programme.import_page import ImportPage
from ui.table import Cells

HEAD = "title,room,start,end,kind,capacity,access\n"
FILE = (
    HEAD
    + "Talk,Aula,2024-05-07 09:30,2024-05-07 10:30,plenary,2,open\n"
    + "Panel,Foyer,2024-05-07 09:00,2024-05-07 10:00,panel,30,open\n"
    + "Coffee,Foyer,2024-05-07 09:30,2024-05-07 09:45,,,open\n"
    + "Endless,Foyer,2024-05-07 09:30,,,,open\n"
)


def look_at(desk: Desk, path: Path, *, people: bool = False) -> ImportPage:
    desk.view.import_wanted.emit(people)
    page = desk.view.import_page
    assert desk.view.page() is page
    assert not page.confirm_button.isEnabled()
    page.choose(path)
    desk.office.settle()
    return page


def rows(page: ImportPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_programme_is_looked_at_before_anything_is_written(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "programme.csv"
    file.write_text(FILE, encoding="utf-8")
    QTest.keyClick(desk.view, Qt.Key.Key_I, CTRL)
    desk.office.until(lambda: desk.view.page() is desk.view.import_page)
    page = look_at(desk, file)
    assert page.sums() == (
        "1 set aside · 1 same room and time · 1 moved · 1 changed · 1 new · 1 not in the file"
    )
    assert [row[:2] for row in rows(page)] == [
        ["set aside", "Endless · Foyer · 2024-05-07 09:30 · open"],
        ["same room and time", "Panel"],
        ["moved", "Talk"],
        ["changed", "Panel"],
        ["new", "Coffee"],
        ["not in the file", "Lunch"],
    ]
    assert rows(page)[2][3] == "was 7 May, 09:00–10:00, Hall"
    assert rows(page)[3][3] == "capacity"
    assert desk.session("talk").room == "Hall"
    page.cancel_absent.setChecked(True)
    desk.confirm()
    desk.until_kept("lunch", cancelled=True)
    desk.office.settle()
    assert desk.session("talk").room == "Aula"
    assert page.done().startswith("✔ 4 session(s) written, 1 cancelled")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk.block("coffee").isVisible()


def test_absent_sessions_stay_unless_asked(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "programme.csv"
    file.write_text(FILE, encoding="utf-8")
    page = look_at(desk, file)
    page.confirm_button.click()
    desk.until_kept("talk", room="Aula")
    assert not desk.session("lunch").cancelled


def test_what_was_changed_by_hand_is_shown_and_stays_unless_asked(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "programme.csv"
    file.write_text(FILE, encoding="utf-8")
    look_at(desk, file).confirm_button.click()
    desk.until_kept("panel", capacity=30)
    for wanted, ticked in ((50, False), (60, True)):
        mine = replace(desk.session("panel"), capacity=wanted, title="The panel")
        programmes.change(desk.store, mine, at=NINE)
        file.write_text(FILE.replace("panel,30", f"panel,{wanted + 1}"), encoding="utf-8")
        page = look_at(desk, file)
        shown = next(row for row in rows(page) if row[0] == "both changed")
        assert shown[3] == "capacity: what was changed by hand stays"
        assert page.take_file.isVisible()
        page.take_file.setChecked(ticked)
        desk.confirm()
        desk.office.until(lambda: desk.view.import_page.done() != "")
        kept = desk.session("panel")
        assert (kept.capacity, kept.title) == (wanted + ticked, "The panel")


def test_reading_and_writing_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "programme.csv"
    lines = (f"Talk {n},Room {n},2024-05-07 09:00,2024-05-07 10:00,,,open\n" for n in range(150))
    file.write_text(HEAD + "".join(lines), encoding="utf-8")
    desk.view.import_wanted.emit(False)
    page = desk.view.import_page
    with held(desk):
        page.choose(file)
        assert page.strip.stop_button.isVisible()
        page.strip.stop_button.click()
    desk.office.settle()
    assert page.complaint() == "Stopped, as asked. Nothing was written."
    assert not page.strip.busy
    page = look_at(desk, file)
    with held(desk):
        page.confirm_button.click()
        page.strip.stop_button.click()
    desk.office.settle()
    assert page.done().startswith("▲ 100 session(s) written")
    assert page.done().endswith("Stopped: choose the same file again to go on.")
    page = look_at(desk, file)
    page.confirm_button.click()
    desk.office.until(lambda: page.done().startswith("✔ 50 session(s) written"))


@contextmanager
def held(desk: Desk) -> Iterator[None]:
    """Long work does not begin meanwhile."""
    gate = Event()
    bulk = desk.office.opened.lanes.bulk
    bulk.ask(lambda _store: gate.wait(60), lambda _answer: None, lambda _error: None)
    try:
        yield
    finally:
        gate.set()


def test_a_calendar_and_a_schedule_are_read_too(bare: Desk, tmp_path: Path) -> None:
    file = tmp_path / "programme.ics"
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "SUMMARY:Opening\r\nLOCATION:Aula\r\nDTSTART:20240507T070000Z\r\n"
        "DTEND:20240507T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        encoding="utf-8",
    )
    bare.view.empty.import_button.click()
    page = look_at(bare, file)
    assert page.sums() == "1 new"
    page.confirm_button.click()
    bare.office.until(lambda: bare.store.session("opening") is not None)
    bare.office.settle()
    assert (bare.session("opening").starts, bare.session("opening").ends) == (NINE, TEN)


def test_what_cannot_be_read_is_said(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "nothing.csv"
    file.write_bytes(b"")
    page = look_at(desk, file)
    assert page.complaint() != ""
    assert not page.confirm_button.isEnabled()
    assert not page.strip.busy


def test_letters_that_are_a_guess_can_be_read_otherwise(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "altes.csv"
    row = "Jiří a Zoë · čtení,Aula,2024-05-07 14:00,2024-05-07 15:00,,,open\n"
    file.write_bytes((HEAD + row).encode("cp1250", errors="replace"))
    page = look_at(desk, file)
    if not page.encoding.count():
        pytest.skip("these letters are no guess for the reader of lists")
    other = page.encoding.count() - 1
    page.encoding.setCurrentIndex(other)
    desk.office.settle()
    assert page.encoding.currentIndex() == other
    assert page.confirm_button.isEnabled()


def test_registrations_come_from_a_file_of_their_own(desk: Desk, tmp_path: Path) -> None:
    starts = NINE + timedelta(minutes=30)
    programmes.change(
        desk.store,
        Session(key="late", title="Late", room="Aula", starts=starts, ends=TEN, capacity=1),
        at=NINE,
    )
    file = tmp_path / "registered.csv"
    file.write_text(
        "code,session\nT-1,Talk\nT-1,Late\nT-2,Late\nT-9,Talk\nT-2,No such thing\n",
        encoding="utf-8",
    )
    page = look_at(desk, file, people=True)
    assert page.sums().startswith("3 new registration(s) · 0 known already")
    whats = [row[0] for row in rows(page)]
    assert whats == ["nobody known", "no such session", "over capacity", "at the same time"]
    assert rows(page)[2][1] == "Late"
    assert rows(page)[3][1] == "Ada F"
    page.confirm_button.click()
    desk.office.until(lambda: desk.store.registered().get("late") == 2)
    desk.office.settle()
    assert page.done() == "✔ 3 registration(s) written."
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert "1 over capacity registered" in desk.block("late").accessibleName()


def test_a_file_is_chosen_or_dropped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "programme.csv"
    file.write_text(FILE, encoding="utf-8")
    desk.view.import_wanted.emit(False)
    page = desk.view.import_page
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.choose_button.click()
    desk.office.settle()
    assert page.sums().startswith("1 set aside")
    desk.view.import_wanted.emit(False)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, drop)
    desk.office.settle()
    assert page.sums().startswith("1 set aside")


def test_the_lists_of_all_pages_are_sound_models(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "programme.csv"
    file.write_text(FILE, encoding="utf-8")
    models: list[Cells] = [
        desk.view.model,
        desk.view.import_page.model,
        desk.screen.doors.doors.model,
    ]
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    look_at(desk, file)
    desk.view.close_page()
    desk.view.doors_button.click()
    desk.office.settle()
    desk.view.table.setVisible(True)
    assert [tester.model().rowCount() for tester in testers][1:] == [6, 4]
