"""The door screen: chosen once, then hands free; nothing is shown before it is recorded."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from checkin import door as doors
from checkin import rulings
from checkin.door import Mode
from checkin.model import Question
from tests.checkin.people import NINE, TEN, add
from tests.ui.door.conftest import Door
from ui.door.jobs import Duty
from ui.sign import Sign
from ui.theme import Theme


def test_a_door_asks_first_what_it_is_for_and_remembers(door: Door) -> None:
    assert door.view.panel_open
    assert door.view.setup.duty() == Duty(room="Foyer")
    door.view.setup.room.setCurrentText("Hall")
    door.confirm()
    door.office.until(lambda: not door.view.panel_open)
    door.office.settle()
    assert door.view.title == "Hall · Talk"
    assert door.view.way == "▼ IN"
    again = type(door.screen)(door.office.opened)
    door.office.bot.addWidget(again)
    again.show()
    door.office.settle()
    assert again.view.title == "Hall · Talk"


def test_without_a_room_or_session_it_says_what_to_choose(door: Door) -> None:
    door.view.setup.room.setCurrentIndex(0)
    door.view.setup.confirm.click()
    door.office.settle()
    assert door.view.panel_open


def test_without_a_camera_the_board_has_the_whole_width(door: Door) -> None:
    door.open()
    assert door.view.board.width() == door.view.width()


def test_a_scan_shows_word_and_name_and_how_full_it_is(door: Door) -> None:
    door.open()
    board = door.scan("T-1")
    assert (board.sign, board.name) == (Sign.YES, "Ada F")
    assert door.view.inside == "1 inside of 2"
    assert door.view.last() == ["09:05 ✔ Ada F"]
    assert door.view.board.accessibleName().startswith(f"{board.word}. Ada F")


def test_the_same_code_under_the_reader_is_one_scan(door: Door) -> None:
    door.open(mode=Mode.TOGGLE)
    door.scan("T-1", reader="camera")
    board = door.scan("T-1", reader="camera")
    assert board.sign is Sign.CALM
    assert door.view.inside == "1 inside of 2"


def test_a_second_scan_later_is_an_exit_where_scans_toggle(door: Door) -> None:
    door.open(mode=Mode.TOGGLE)
    door.scan("T-1", reader="one")
    door.office.clock.wait(60)
    board = door.scan("T-1", reader="two")
    assert board.sign is Sign.YES
    assert door.view.inside == "0 inside of 2"
    assert door.view.last()[0] == "09:06 ✔ Ada F — out"


def test_a_full_room_refuses_and_a_reason_lets_in(door: Door) -> None:
    door.open()
    for code in ("T-1", "T-2"):
        door.scan(code)
    assert door.view.inside == "2 inside of 2 · full"
    board = door.scan("T-3")
    assert (board.sign, board.word) == (Sign.NO, "Full")
    QTest.keyClick(door.view, Qt.Key.Key_F8)
    door.office.until(lambda: door.view.panel_open)
    door.confirm()
    door.office.until(lambda: door.view.why.complaint() != "")
    assert door.view.panel_open  # no reason yet
    QTest.keyClick(door.view.why, Qt.Key.Key_1)
    door.confirm()
    door.office.until(lambda: not door.view.panel_open)
    door.office.settle()
    assert door.board.name == "Cleo F"
    assert door.board.sign is Sign.YES
    assert door.view.inside == "3 inside of 2 · 1 too many"
    assert door.view.last()[0].endswith("let in with a reason")
    last = doors.last(door.store, "talk")[0]
    assert last.forced


def test_what_was_refused_for_one_session_is_not_let_into_the_next(door: Door) -> None:
    door.open()
    for code in ("T-1", "T-2", "T-3"):
        door.scan(code)
    QTest.keyClick(door.view, Qt.Key.Key_F8)
    door.office.until(lambda: door.view.panel_open)
    door.office.clock.at = TEN + timedelta(minutes=1)  # people come out by now
    QTest.keyClick(door.view.why, Qt.Key.Key_1)
    door.confirm()
    door.office.until(lambda: door.board.word == "Not recorded")
    assert door.board.says.endswith("Scan the badge again.")
    assert [one.forced for one in doors.last(door.store, "talk")] == [False] * 3


def test_a_note_stands_on_its_own_beside_the_verdict(door: Door) -> None:
    add(door.store, "T-4", given_name="Dora", attention="Ask for the <b>form</b>", vip="yes")
    door.open()
    board = door.scan("T-4")
    assert (board.sign, board.note) == (Sign.YES, "Ask for the <b>form</b> · VIP")
    assert door.view.board.accessibleName().endswith("Ask for the <b>form</b> · VIP")


def test_who_is_let_in_with_a_reason_has_a_yes_in_the_list(door: Door) -> None:
    door.open()
    for code in ("T-1", "T-2", "T-3"):
        door.scan(code)
    door.view.overruled.emit(door.board.attendee, "The list is wrong")
    door.office.settle()
    assert door.view.last()[0] == "09:05 ✔ Cleo F — let in with a reason"


def test_large_text_gives_a_panel_the_room_of_the_foot(door: Door, theme: Theme) -> None:
    door.open()
    theme.use("light", 200)
    try:
        door.view.open_why("", "Ada", "Full")
        assert not door.view.buttons["F8"].isVisible()
        door.view.show_the_board()
        assert door.view.buttons["F8"].isVisible()
        door.scan("T-1")
        assert [label.text() for label in door.view.board.findChildren(QLabel) if cut(label)] == []
    finally:
        theme.use("light", 100)


def cut(label: QLabel) -> bool:
    """Whether part of a label that is seen lies outside what it stands in."""
    frame = label.parentWidget()
    assert frame is not None
    return label.isVisible() and not frame.rect().contains(label.geometry())


def test_after_the_session_badges_are_scanned_out(door: Door) -> None:
    door.open()
    door.office.clock.at = TEN + timedelta(minutes=1)
    door.screen.controller.refresh()
    door.office.settle()
    assert door.view.way == "▲ OUT"
    assert door.board.line == "The session is over: badges are scanned out."


def test_who_is_not_let_in_after_all_does_not_stay_on_the_board(door: Door) -> None:
    door.open()
    for code in ("T-1", "T-2", "T-3"):
        door.scan(code)
    QTest.keyClick(door.view, Qt.Key.Key_F8)
    door.office.until(lambda: door.view.panel_open)
    rest = door.screen.controller.rest
    assert not rest.isActive()  # whoever writes a reason takes their time
    door.view.why.closed.emit()
    assert rest.isActive()
    assert door.board.name == "Cleo F"
    rest.timeout.emit()
    assert (door.board.sign, door.board.name) == (Sign.REST, "")
    assert not door.view.buttons["F8"].isEnabled()


def test_a_verdict_goes_behind_an_open_panel_too(door: Door) -> None:
    door.open()
    for code in ("T-1", "T-2", "T-3"):
        door.scan(code)
    door.view.open_heads(2)
    door.screen.controller.rest.timeout.emit()
    door.office.settle()
    assert door.view.panel_open
    assert (door.board.sign, door.board.name) == (Sign.REST, "")
    assert not door.view.buttons["F8"].isEnabled()


def test_a_question_sends_people_to_the_desk(door: Door) -> None:
    door.open()
    talk = door.store.checkpoint("talk")
    assert talk is not None
    asks = replace(talk, questions=(Question(key="q", text="Diet?", required=True),))
    rulings.configure(door.store, asks, at=NINE)
    board = door.scan("T-1")
    assert (board.sign, board.name) == (Sign.ASK, "Ada F")
    assert board.says == "A question is open: send them to the desk, which asks it."
    assert board.attendee  # and may be let in with a reason


def test_a_scan_closes_a_panel_and_is_judged(door: Door) -> None:
    door.open()
    door.view.open_heads(0)
    board = door.scan("T-1")
    assert board.sign is Sign.YES
    assert not door.view.panel_open


def test_coming_in_here_closes_the_stay_next_door(door: Door) -> None:
    doors.scan(door.store, "T-1", checkpoint="panel", at=NINE)
    door.open()
    board = door.scan("T-1")
    assert board.says == "Left Panel by coming here."
    assert doors.figures(door.store, "panel", NINE + timedelta(minutes=6)).inside == 0


def test_the_clicker_counts_people_without_a_badge(door: Door) -> None:
    door.open()
    QTest.keyClick(door.view.board, Qt.Key.Key_Space)
    QTest.keyClick(door.view.board, Qt.Key.Key_Space)
    QTest.keyClick(door.view.board, Qt.Key.Key_Minus)
    door.office.settle()
    assert door.view.inside == "1 inside of 2"
    door.view.buttons["F6"].click()
    assert door.view.heads.number.value() == 1
    door.view.heads.number.setValue(5)
    door.view.heads.confirm.click()
    door.office.settle()
    assert door.view.inside == "5 inside of 2 · 3 too many"


def test_the_way_goes_round_with_one_key_and_says_that_it_is_fixed(door: Door) -> None:
    door.open()
    for way in ("▼ IN, fixed", "▲ OUT, fixed", "⇅ IN / OUT", "▼ IN"):
        QTest.keyClick(door.view, Qt.Key.Key_F9)
        door.office.until(partial(_shows, door, way))


def _shows(door: Door, way: str) -> bool:
    return door.view.way == way


def test_after_its_end_people_are_scanned_out(door: Door) -> None:
    door.open()
    door.scan("T-1", reader="one")
    door.office.clock.at = TEN + timedelta(minutes=1)
    door.screen.facts_changed()
    door.office.settle()
    assert door.view.way == "▲ OUT"
    door.scan("T-1", reader="two")
    assert door.view.last()[0].endswith("— out")


def test_a_room_that_is_done_for_the_day_says_so(door: Door) -> None:
    door.open()
    door.office.clock.at = TEN + timedelta(hours=5)
    door.screen.facts_changed()
    door.office.settle()
    assert door.board.word == "Nothing here today"
    board = door.scan("T-1")
    assert board.word == "Not recorded"
    assert "Hall" in board.says
    assert doors.last(door.store, "talk") == []


def test_too_many_in_another_room_is_told_here(door: Door) -> None:
    for code in ("T-1", "T-2", "T-3"):
        doors.scan(door.store, code, checkpoint="talk", at=NINE)
    who = door.store.by_code("T-3")[0].id
    doors.override(door.store, who, checkpoint="talk", reason="r", at=NINE)
    door.open("Foyer")
    assert door.view.elsewhere == "Too many in: Talk (3 of 2)"


def test_nobody_known_names_nobody_and_cannot_be_let_in(door: Door) -> None:
    door.open()
    board = door.scan("who is this")
    assert (board.sign, board.name, board.attendee) == (Sign.NO, "", "")
    assert not door.view.buttons["F8"].isEnabled()
    assert door.view.last()[0].startswith("09:05 ✖ nobody known")
