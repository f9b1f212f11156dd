"""The timetable: blocks by room and time, moved by key and mouse, changed in a panel."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin import door, events, programmes
from checkin.model import Session
from tests.checkin.people import NINE, TEN
from tests.ui.programme.conftest import ALT, CTRL, SHIFT, Desk
from ui.programme.words import KINDS, colour_of, ground_of
from ui.theme import LOOKS, Look, Theme, contrast


def test_a_block_says_all_of_its_session(desk: Desk) -> None:
    assert desk.block("talk").accessibleName() == (
        "Talk, Hall, 09:00–10:00 · Plenary, Open to all, 0 of 2 inside"
    )


def test_arrows_go_between_blocks_and_enter_opens_one(desk: Desk) -> None:
    assert desk.view.timetable.focused()
    desk.view.timetable.focus_block("panel")
    QTest.keyClick(desk.block("panel"), Qt.Key.Key_Right)
    assert desk.block("talk").hasFocus()
    QTest.keyClick(desk.block("talk"), Qt.Key.Key_Left)
    QTest.keyClick(desk.block("panel"), Qt.Key.Key_Down)
    assert desk.block("lunch").hasFocus()
    QTest.keyClick(desk.block("lunch"), Qt.Key.Key_Return)
    assert desk.view.page() is desk.view.session_page
    assert desk.view.session_page.key == "lunch"
    QTest.keyClick(desk.view.session_page.title_edit, Qt.Key.Key_Escape)
    assert desk.view.page() is None
    assert desk.block("lunch").hasFocus()


def test_tab_goes_from_the_days_into_the_timetable_and_on(desk: Desk) -> None:
    desk.view.timetable.focus_block("panel")
    desk.view.tabs.setFocus()
    QTest.keyClick(desk.view.tabs, Qt.Key.Key_Tab)
    assert desk.block("panel").hasFocus()
    QTest.keyClick(desk.block("panel"), Qt.Key.Key_Tab)
    assert desk.view.new_button.hasFocus()


def test_keys_move_a_session_and_one_undo_takes_it_back(desk: Desk) -> None:
    desk.view.timetable.focus_block("talk")
    for _ in range(3):
        QTest.keyClick(desk.block("talk"), Qt.Key.Key_Down, ALT)
    QTest.keyClick(desk.block("talk"), Qt.Key.Key_Down, ALT | SHIFT)
    starts = NINE + timedelta(minutes=15)
    desk.until_kept("talk", starts=starts, ends=TEN + timedelta(minutes=20))
    assert len(desk.store.versions("session")["talk"]) == 2  # one fact for four keys
    assert desk.block("talk").hasFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_Z, CTRL)
    desk.until_kept("talk", starts=NINE, ends=TEN)


def test_a_move_into_a_room_in_use_is_warned(desk: Desk) -> None:
    desk.view.timetable.focus_block("talk")
    QTest.keyClick(desk.block("talk"), Qt.Key.Key_Left, ALT)
    desk.until_kept("talk", room="Foyer")
    assert "In the same room: Panel" in desk.view.said()
    assert desk.block("talk").accessibleName().endswith("Two in one room")


def test_the_mouse_moves_and_resizes_to_five_minutes(desk: Desk) -> None:
    timetable = desk.view.timetable
    hour = round(timetable.y_of(TEN) - timetable.y_of(NINE))
    block = desk.block("talk")
    middle = block.rect().center()
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(block, middle + QPoint(0, hour // 2 + 2))
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, hour // 2 + 2))
    starts = NINE + timedelta(minutes=30)
    desk.until_kept("talk", starts=starts, ends=TEN + timedelta(minutes=30), room="Hall")
    foot = QPoint(middle.x(), block.height() - 2)
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=foot)
    QTest.mouseMove(block, foot + QPoint(0, -hour // 4))
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=foot + QPoint(0, -hour // 4))
    desk.until_kept("talk", starts=starts, ends=TEN + timedelta(minutes=15))


def test_a_span_drawn_in_a_room_becomes_a_new_session(desk: Desk) -> None:
    timetable = desk.view.timetable
    canvas = timetable.canvas
    x = desk.block("talk").geometry().center().x()
    top = round(timetable.y_of(TEN + timedelta(minutes=30)))
    foot = round(timetable.y_of(TEN + timedelta(minutes=75)))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, top))
    QTest.mouseMove(canvas, QPoint(x, foot))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, foot))
    page = desk.view.session_page
    assert desk.view.page() is page
    QTest.keyClicks(page.title_edit, "Coffee")
    desk.confirm()
    starts = TEN + timedelta(minutes=30)
    desk.until_kept("coffee", room="Hall", starts=starts, ends=TEN + timedelta(minutes=75))
    assert desk.store.checkpoint("Coffee") is not None
    assert desk.block("coffee").hasFocus()


def test_the_panel_changes_every_field(desk: Desk) -> None:
    desk.screen.controller.open_session("talk")
    page = desk.view.session_page
    page.title_edit.setText("Opening")
    page.room.setEditText("Aula")
    page.end.setTime(page.end.time().addSecs(900))
    page.kind.setEditText("side event")
    page.places.setValue(40)
    page.access.kind.setCurrentIndex(page.access.kind.findData("registered-until"))
    page.access.minutes.setValue(10)
    page.language.setText("fr")
    page.speakers.setText("Ada; Bob")
    desk.confirm()
    desk.until_kept(
        "talk",
        title="Opening",
        room="Aula",
        ends=TEN + timedelta(minutes=15),
        kind="side event",
        capacity=40,
        access="registered-until:-10",
        language="fr",
        speakers="Ada; Bob",
    )
    assert desk.store.checkpoint("Opening") is not None
    assert "Registered first, open from 08:50" in desk.block("talk").accessibleName()


def test_a_session_without_title_or_category_is_not_kept(desk: Desk) -> None:
    desk.screen.controller.open_session("talk")
    page = desk.view.session_page
    page.title_edit.clear()
    page.keep_button.click()
    assert page.complaint() == "Give the session a title."
    page.title_edit.setText("Talk")
    page.access.kind.setCurrentIndex(page.access.kind.findData("categories"))
    page.keep_button.click()
    assert page.complaint() == "Choose at least one category."
    assert len(desk.store.versions("session")["talk"]) == 1


def test_what_the_use_case_refuses_is_said_on_the_page(desk: Desk) -> None:
    desk.screen.controller.open_session("talk")
    page = desk.view.session_page
    page.end_day.addItem("40 days later", 40)
    page.end_day.choose(40)
    page.keep_button.click()
    desk.office.settle()
    assert "lasts longer" in page.complaint()


def test_cancelling_with_people_inside_says_so(desk: Desk) -> None:
    door.scan(desk.store, "T-1", checkpoint="talk", at=NINE)
    desk.screen.facts_changed()
    desk.office.settle()
    assert "1 of 2 inside" in desk.block("talk").accessibleName()
    desk.screen.controller.open_session("talk")
    page = desk.view.session_page
    assert page.warnings() == []
    page.cancelled.setChecked(True)
    assert page.warnings() == ["▲ 1 inside now. They left it if it is moved away or cancelled."]
    page.keep_button.click()
    desk.until_kept("talk", cancelled=True)
    assert desk.view.said() == "▲ “Talk” is cancelled. 1 inside: tell them."
    assert "Cancelled" in desk.block("talk").accessibleName()


def test_too_many_are_said_on_the_block(desk: Desk) -> None:
    for code in ("T-1", "T-2", "T-3"):
        person = desk.store.by_code(code)[0].id
        door.override(desk.store, person, checkpoint="talk", reason="r", at=NINE)
    desk.screen.facts_changed()
    desk.office.settle()
    assert desk.block("talk").accessibleName().endswith("3 of 2 inside, 1 too many inside")


def test_large_text_shows_a_table_of_the_same(desk: Desk, theme: Theme) -> None:
    theme.use("light", 200)
    assert desk.view.as_table
    said = [str(desk.view.model.index(row, 1).data()) for row in range(3)]
    assert said == ["Panel", "Talk", "Lunch"]
    desk.view.focus_plan()
    QTest.keyClick(desk.view.table, Qt.Key.Key_Down)
    QTest.keyClick(desk.view.table, Qt.Key.Key_Return)
    assert desk.view.session_page.key == "talk"
    assert not desk.view.table.isVisible()  # the panel has the room
    theme.use("light", 100)
    assert not desk.view.as_table


def test_an_event_without_a_programme_says_how_to_begin(bare: Desk) -> None:
    view = bare.view
    assert view.empty.isVisible()
    assert view.empty.import_button.hasFocus()
    view.empty.new_button.click()
    QTest.keyClicks(view.session_page.title_edit, "First")
    bare.confirm()
    bare.office.until(lambda: bare.store.session("first") is not None)
    bare.office.settle()
    assert view.empty.isHidden()
    assert view.timetable.block("first") is not None


def test_a_session_without_a_time_can_be_reached(bare: Desk, tmp_path: Path) -> None:
    with bare.store.writing() as writer:
        events.put_session(writer, Session(key="open", title="Open"), at=NINE)
    bare.screen.facts_changed()
    bare.office.settle()
    view = bare.view
    assert view.tabs.tabText(0) == "No time yet"
    view.focus_plan()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.session_page.key == "open"
    view.session_page.keep_button.click()
    bare.office.until(lambda: bare.store.session("open").starts is not None)  # type: ignore[union-attr]
    bare.office.settle()
    assert view.timetable.block("open") is not None


def test_a_pull_is_called_off_with_escape(desk: Desk) -> None:
    block = desk.block("talk")
    before, middle = block.geometry(), block.rect().center()
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(block, middle + QPoint(0, 60))
    assert block.geometry() != before
    QTest.keyClick(block, Qt.Key.Key_Escape)
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=middle)
    assert block.geometry() == before
    assert desk.view.page() is None
    assert len(desk.store.versions("session")["talk"]) == 1


def test_a_move_is_written_when_the_page_is_left(desk: Desk) -> None:
    desk.view.timetable.focus_block("talk")
    QTest.keyClick(desk.block("talk"), Qt.Key.Key_Up, ALT)
    desk.screen.hide()
    desk.until_kept("talk", starts=NINE - timedelta(minutes=5))


def test_what_another_desk_changes_is_shown_and_what_is_typed_stays(desk: Desk) -> None:
    desk.screen.controller.open_session("talk")
    desk.view.session_page.title_edit.setText("Talk of mine")
    moved = Session(key="panel", title="Panel", room="Hall", starts=NINE, ends=TEN)
    programmes.change(desk.store, moved, at=NINE)
    desk.screen.facts_changed()
    desk.office.settle()
    assert desk.block("panel").accessibleName().startswith("Panel, Hall")
    assert desk.view.session_page.title_edit.text() == "Talk of mine"
    assert desk.view.session_page.warnings()[0].startswith("▲ In the same room: Panel")


def test_days_are_turned_by_key(desk: Desk) -> None:
    later = Session(
        key="late",
        title="Late",
        room="Hall",
        starts=NINE + timedelta(days=2),
        ends=TEN + timedelta(days=2),
    )
    programmes.change(desk.store, later, at=NINE)
    desk.screen.facts_changed()
    desk.office.settle()
    assert [desk.view.tabs.tabText(n) for n in range(2)] == ["Tue 7 May", "Thu 9 May"]
    desk.view.timetable.focus_block("talk")
    QTest.keyClick(desk.block("talk"), Qt.Key.Key_PageDown, CTRL)
    assert desk.view.timetable.current == "late"
    QTest.keyClick(desk.view.tabs, Qt.Key.Key_PageUp, CTRL)
    assert desk.view.timetable.block("late") is None


def test_an_end_before_the_start_is_on_the_next_day(desk: Desk) -> None:
    desk.screen.controller.open_session("lunch")
    page = desk.view.session_page
    page.start.put(time(23))
    page.end.put(time(1))
    page.keep_button.click()
    night = datetime(2024, 5, 7, 21, tzinfo=UTC)
    desk.until_kept("lunch", starts=night, ends=night + timedelta(hours=2))
    assert "23:00–01:00" in desk.block("lunch").accessibleName()


def test_the_hour_that_the_clocks_skip_is_refused(desk: Desk) -> None:
    desk.screen.controller.open_session("lunch")
    page = desk.view.session_page
    page.day.put(date(2024, 3, 31))
    page.start.put(time(2, 30))
    page.end.put(time(4))
    page.keep_button.click()
    assert page.complaint() == "There is no 02:30 on that night: the clocks skip it."


def test_the_second_of_two_equal_hours_stays_the_second(desk: Desk) -> None:
    second = datetime(2024, 10, 27, 1, 30, tzinfo=UTC)  # 02:30 once more
    night = Session(
        key="night",
        title="Night",
        room="Hall",
        starts=second - timedelta(minutes=45),  # 02:45 the first time
        ends=second,
    )
    programmes.change(desk.store, night, at=NINE)
    desk.screen.facts_changed()
    desk.office.settle()
    desk.screen.controller.open_session("night")
    page = desk.view.session_page
    page.places.setValue(9)
    page.keep_button.click()
    desk.until_kept("night", capacity=9, starts=night.starts, ends=second)


@pytest.mark.parametrize("name", list(LOOKS))
@pytest.mark.parametrize("kind", [*KINDS, "our own"])
def test_every_text_can_be_read_on_every_kind(qapp: QApplication, name: str, kind: str) -> None:
    look = Look(name)
    ground = ground_of(kind, look).name()
    for text in ("text", "muted", "no.text"):
        assert contrast(look.colour(text).name(), ground) >= 4.5, text
    assert contrast(colour_of(kind, look).name(), look.colours.surface) >= 3
