from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from checkin.model import Attendee, JobState
from tests.ui.desk.conftest import Desk
from ui.desk.card import Action
from ui.desk.model import Found, Results
from ui.sign import Sign


def test_the_model_of_people_found_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = Results()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no annotations
    model.reset([Found(attendee=Attendee(id="1", given_name="Ada"), line="Engine · GB")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no annotations


def test_typing_finds_across_scripts_and_shows_the_one_marked(desk: Desk) -> None:
    desk.type("papadopoulou")
    view = desk.screen.view
    marked = view.results.list.marked()
    assert marked is not None  # one single hit: nobody could be mistaken
    assert marked.attendee.id == desk.ids["alexandra"]
    assert marked.line == "Hellenic Food Cluster · Greece"
    assert view.results.check_in_button.isEnabled()


def test_enter_checks_in_and_prints_the_person_chosen(desk: Desk) -> None:
    desk.type("papadopoulou")
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.word == "Welcome")
    assert desk.jobs("alexandra") == [JobState.QUEUED]
    assert desk.screen.view.field.text() == ""
    assert desk.screen.view.field.hasFocus()


def test_of_several_nobody_is_marked_and_enter_does_nothing(desk: Desk) -> None:
    desk.type("a")
    view = desk.screen.view
    assert view.results.list.marked() is None
    assert not view.results.check_in_button.isEnabled()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.settle()
    assert desk.scans() == 0


def test_look_alikes_are_chosen_between_never_the_first(desk: Desk) -> None:
    desk.type("rossi")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: view.panel() is view.panels.choose)
    desk.settle()
    assert desk.scans() == 0
    assert view.panels.choose.model.rowCount() == 2
    assert view.panels.choose.list.marked() is None
    lines = {found.line for found in view.panels.choose.model.found}
    assert lines == {"Agrofood Lombardia · Italy", "Rossi Meccanica · Italy"}
    row = [found.attendee.id for found in view.panels.choose.model.found].index(desk.ids["rossi2"])
    QTest.keyClick(view.panels.choose, Qt.Key(Qt.Key.Key_1 + row))
    view.panels.choose.take_button.click()
    desk.until(lambda: desk.word == "Welcome")
    assert view.card.card.attendee == desk.ids["rossi2"]
    assert desk.jobs("rossi1") == []


def test_only_the_newest_query_is_answered(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClicks(view.field, "rossi")
    QTest.keyClicks(view.field, "zzzz")
    desk.settle()
    assert view.results.model.rowCount() == 0


def test_nobody_found_leads_to_a_walk_in_with_what_was_typed(desk: Desk) -> None:
    desk.type("Zebedee")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    assert view.panel() is view.panels.walk_in
    assert view.panels.walk_in.values()["given_name"] == "Zebedee"


def test_escape_empties_the_field_first_and_then_the_card(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.type("rossi")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert view.field.text() == ""
    assert desk.word == "Welcome"
    assert view.card_shown()
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert desk.word == "Ready"


def test_somebody_already_in_says_so_in_the_list(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.type("papadopoulou")
    assert desk.screen.view.results.model.found[0].state == "in since 09:00"


def test_correcting_before_the_check_in_leads_back_to_check_in_and_print(desk: Desk) -> None:
    desk.type("papadopoulou")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F2)
    desk.until(lambda: view.panel() is view.panels.correct)
    view.panels.correct.set_values({"organisation": "Hellenic Food & Drink"})
    view.panels.correct.save_button.click()
    desk.until(lambda: "Corrected." in view.card.card.says)
    card = view.card.card
    assert card.sign is Sign.CALM
    assert card.line == "Hellenic Food & Drink · Greece"
    assert card.actions[0] is Action.CHECK_IN
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.word == "Welcome")


def test_leaving_a_panel_opened_from_a_search_goes_on_with_the_search(desk: Desk) -> None:
    desk.type("papadopoulou")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    view.escape()
    assert view.results_shown()
    assert view.field.hasFocus()


def test_a_letter_typed_anywhere_lands_in_the_field(desk: Desk) -> None:
    view = desk.screen.view
    view.scans.setFocus()
    QTest.keyClicks(view.scans, "q")
    assert view.field.text() == "q"
    assert view.field.hasFocus()


def test_a_guess_is_marked_for_nobody(desk: Desk) -> None:
    desk.type("papadopuolou")  # two letters exchanged
    view = desk.screen.view
    assert [found.guessed for found in view.results.model.found] == [True]
    assert view.results.list.marked() is None


def test_enter_takes_nobody_found_by_an_earlier_query(desk: Desk) -> None:
    desk.type("papadopoulou")
    view = desk.screen.view
    assert view.results.list.marked() is not None
    QTest.keyClicks(view.field, "x")
    QTest.keyClick(view.field, Qt.Key.Key_Return)  # before the lane has answered
    desk.settle()
    assert desk.scans() == 0


def test_enter_while_nobody_is_chosen_says_how_to_choose(desk: Desk) -> None:
    view = desk.screen.view
    desk.type("rossi")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "arrow" in view.results.hint()
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    assert view.results.hint() == ""
    assert desk.scans() == 0


def test_enter_while_nobody_was_found_leads_to_the_walk_in(desk: Desk) -> None:
    view = desk.screen.view
    desk.type("zzzz")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "walk-in" in view.results.hint()
    assert desk.scans() == 0
