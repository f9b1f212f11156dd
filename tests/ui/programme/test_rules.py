"""The settings of a checkpoint, and its rule built from conditions in words."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin import rules, rulings
from checkin.conditions import Subject, operators
from checkin.model import Policy
from tests.checkin.people import NINE, TEN
from tests.ui.programme.conftest import CTRL, SHIFT, Desk
from ui.programme.rule_page import RulePage
from ui.programme.rule_parts import ConditionRow, GroupBox, OtherRow

TEN_O_CLOCK = {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "10:00"]}]}
SPEAKERS = {
    "inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "Speaker", "Speaker"]}]}]
}
NESTED = {"and": [SPEAKERS, {"or": [TEN_O_CLOCK, {"<": [{"var": "entries_today"}, 1]}]}]}


def opened(desk: Desk, key: str = "talk") -> RulePage:
    desk.screen.doors.open_door(key)
    desk.office.settle()
    desk.screen.doors.door.rule_button.click()
    assert desk.view.page() is desk.screen.doors.rule
    return desk.screen.doors.rule


def rule_of(desk: Desk, key: str = "talk") -> object:
    found = desk.store.checkpoint(key)
    assert found is not None
    return rules.load(found.rule)


def row(page: RulePage, number: int) -> ConditionRow:
    assert page.root is not None
    found = page.root.rows[number]
    assert isinstance(found, ConditionRow)
    return found


def choose(row: ConditionRow, subject: Subject) -> None:
    index = row.subject.findData(subject.value)
    row.subject.setCurrentIndex(index)
    row.subject.activated.emit(index)


# -- settings


def test_settings_of_a_door_hold_at_once(desk: Desk) -> None:
    desk.screen.controller.open_session("talk")
    desk.view.session_page.door_button.click()
    desk.office.settle()
    page = desk.screen.doors.door
    assert desk.view.page() is page
    assert (page.name.text(), page.policy.currentData()) == ("Talk", Policy.ROOM)
    page.places.setValue(7)
    page.companions.setValue(2)
    for box in (page.once, page.several, page.timed, page.registered):
        box.setChecked(True)
    page.exit_required.setChecked(False)
    page.re_entry.setChecked(False)
    page.closes.on.setChecked(True)
    page.doors.setValue(30)
    page.ends.choose("unknown")
    desk.confirm()
    desk.office.until(lambda: desk.store.checkpoint("talk").capacity == 7)  # type: ignore[union-attr]
    desk.office.settle()
    kept = desk.store.checkpoint("talk")
    assert kept is not None
    assert (kept.companions, kept.once_a_day, kept.multiple_entries, kept.timed) == (
        *(2, True, True, True),
    )
    assert (kept.exit_required, kept.re_entry, kept.registered_only) == (False, False, True)
    assert (kept.doors_min, kept.ends_stays, kept.closes) == (30, "unknown", TEN)
    assert desk.view.page() is desk.view.session_page


def test_a_checkpoint_without_a_session_is_added_from_the_list(desk: Desk) -> None:
    desk.view.doors_button.click()
    desk.office.settle()
    doors = desk.screen.doors.doors
    assert desk.view.page() is doors
    assert doors.model.index(0, 0).data() == "Registration desk"
    doors.new_button.click()
    page = desk.screen.doors.door
    assert page.doors.isHidden()  # it has no session whose door could open
    desk.confirm()
    desk.office.until(lambda: page.complaint() != "")
    page.name.setText("Talk")
    page.keep_button.click()
    desk.office.settle()
    assert "no other checkpoint has" in page.complaint()
    page.name.setText("Side door")
    page.keep_button.click()
    desk.office.until(lambda: desk.store.checkpoint("side-door") is not None)
    desk.office.settle()
    assert desk.view.page() is doors
    QTest.keyClick(doors.table, Qt.Key.Key_Escape)
    assert desk.view.page() is None


def test_a_door_that_closes_before_it_opens_is_not_kept(desk: Desk) -> None:
    desk.screen.doors.open_door("talk")
    desk.office.settle()
    page = desk.screen.doors.door
    page.opens.on.setChecked(True)
    page.closes.on.setChecked(True)
    page.closes.moment.setDateTime(page.opens.moment.dateTime())
    page.keep_button.click()
    assert page.complaint() == "It closes before it opens."


def test_escape_leads_back_step_by_step(desk: Desk) -> None:
    page = opened(desk)
    QTest.keyClick(page.trying.search, Qt.Key.Key_Escape)
    desk.office.settle()
    assert desk.view.page() is desk.screen.doors.door
    QTest.keyClick(desk.screen.doors.door.name, Qt.Key.Key_Escape)
    desk.office.settle()
    assert desk.view.page() is None


# -- the rule


def test_a_rule_is_built_by_keyboard(desk: Desk) -> None:
    page = opened(desk)
    assert page.root is not None
    assert page.root.add_button.hasFocus()
    assert page.said() == ["everybody, at any time"]
    QTest.keyClick(page, Qt.Key.Key_A, CTRL | SHIFT)
    assert row(page, 0).subject.hasFocus()
    QTest.keyClick(row(page, 0).clock, Qt.Key.Key_Up)  # an hour later
    QTest.keyClick(page, Qt.Key.Key_G, CTRL | SHIFT)
    group = page.root.rows[1]
    assert isinstance(group, GroupBox)
    QTest.keyClick(page, Qt.Key.Key_A, CTRL | SHIFT)
    inner = group.rows[0]
    assert isinstance(inner, ConditionRow)
    choose(inner, Subject.ENTRIES_TODAY)
    assert page.said() == [
        "all of these:",
        "• after 10:00",
        "• at least one of these:",
        "• entries today: less than 0",
    ]
    inner.number.setValue(1)
    desk.confirm()
    wanted = {"and": [TEN_O_CLOCK, {"or": [{"<": [{"var": "entries_today"}, 1]}]}]}
    desk.office.until(lambda: rule_of(desk) == wanted)
    desk.office.settle()
    assert "entries today: less than 1" in desk.screen.doors.door.rule_words.text()


def test_parts_are_removed_by_keyboard_and_no_rule_is_left(desk: Desk) -> None:
    rulings.put(desk.store, "talk", json.dumps(NESTED), at=NINE)
    page = opened(desk)
    row(page, 0).subject.setFocus()
    QTest.keyClick(page, Qt.Key.Key_D, CTRL | SHIFT)
    assert page.root is not None
    assert len(page.root.rows) == 1
    page.root.rows[0].focus_first()
    QTest.keyClick(page, Qt.Key.Key_D, CTRL | SHIFT)
    assert page.root.rows == []
    page.keep_button.click()
    desk.office.until(lambda: rule_of(desk) is None)


def test_a_rule_that_is_opened_and_kept_is_the_same_rule(desk: Desk) -> None:
    text = json.dumps(NESTED, indent=1)
    rulings.put(desk.store, "talk", text, at=NINE)
    page = opened(desk)
    assert page.text() == text
    page.keep_button.click()
    desk.office.settle()
    assert len(desk.store.versions("checkpoint")["talk"]) == 2


def test_a_part_without_a_form_is_shown_as_it_stands_and_kept(desk: Desk) -> None:
    odd = {"in": ["a", {"var": "gate"}]}
    rulings.put(desk.store, "talk", json.dumps({"and": [odd, TEN_O_CLOCK]}), at=NINE)
    page = opened(desk)
    assert page.root is not None
    shown = page.root.rows[0]
    assert isinstance(shown, OtherRow)
    assert shown.json.text() == '{"in":["a",{"var":"gate"}]}'
    row(page, 1).negated.setChecked(True)
    page.keep_button.click()
    desk.office.until(lambda: rule_of(desk) == {"and": [odd, {"!": [TEN_O_CLOCK]}]})


def test_a_single_condition_stays_one_until_another_stands_beside_it(desk: Desk) -> None:
    rulings.put(desk.store, "talk", json.dumps(TEN_O_CLOCK), at=NINE)
    page = opened(desk)
    assert page.rule() == TEN_O_CLOCK
    assert page.root is not None
    page.root.add_condition()
    assert list(page.rule()) == ["and"]


def test_a_rule_that_cannot_be_read_is_shown_and_never_lost(desk: Desk) -> None:
    from dataclasses import replace

    from checkin import events

    found = desk.store.checkpoint("talk")
    assert found is not None
    with desk.store.writing() as writer:
        events.put_checkpoint(writer, replace(found, rule='{"and": [oops'), at=NINE)
    page = opened(desk)
    assert page.raw.toPlainText() == '{"and": [oops'
    assert page.raw.isReadOnly()
    page.keep_button.click()
    assert page.complaint() == "the rule is not JSON"
    assert page.text() == '{"and": [oops'
    page.anew_button.click()
    assert page.root is not None
    page.root.add_condition()
    page.keep_button.click()
    desk.office.until(lambda: rule_of(desk) != rules.UNREADABLE)


def test_a_problem_is_marked_where_it_is(desk: Desk) -> None:
    page = opened(desk)
    assert page.root is not None
    page.root.add_condition()
    choose(row(page, 0), Subject.PRODUCT)
    assert "Add at least one name" in row(page, 0).problem()
    page.keep_button.click()
    assert "Add at least one name" in page.complaint()
    QTest.keyClicks(row(page, 0).name, "Speaker")
    row(page, 0).add_name.click()
    assert row(page, 0).problem() == ""
    assert page.rule() == {"and": [SPEAKERS]}


@pytest.mark.parametrize("subject", list(Subject))
def test_every_subject_has_a_form_that_makes_a_rule(desk: Desk, subject: Subject) -> None:
    page = opened(desk)
    assert page.root is not None
    page.root.add_condition()
    choose(row(page, 0), subject)
    if not row(page, 0).name.isHidden():
        row(page, 0).name.setEditText("1")
        row(page, 0).add_name.click()
    for operator in operators(subject):
        index = row(page, 0).operator.findData(operator)
        row(page, 0).operator.setCurrentIndex(index)
        row(page, 0).operator.activated.emit(index)
        assert page.problem() == ""
        assert not any("this holds:" in line for line in page.said())
    shown = [w for w in row(page, 0).findChildren(type(row(page, 0).subject)) if not w.isHidden()]
    assert all(widget.accessibleName() for widget in shown)


def test_every_kind_of_time_makes_a_rule(desk: Desk) -> None:
    page = opened(desk)
    assert page.root is not None
    page.root.add_condition()
    said = []
    for number in range(row(page, 0).time_kind.count()):
        row(page, 0).time_kind.setCurrentIndex(number)
        row(page, 0).time_kind.activated.emit(number)
        said.append(page.said()[1].removeprefix("• "))
    assert said == [
        "after 09:00",
        "after 2024-05-07 09:05",
        "after the start",
        "after the end",
        "after admission",
    ]
    row(page, 0).tolerance.setValue(5)
    assert page.said()[1].endswith("after admission, or up to 5 min earlier")


def test_a_trial_says_which_part_fails_and_from_when_it_would_hold(desk: Desk) -> None:
    rulings.put(desk.store, "talk", json.dumps({"and": [SPEAKERS, TEN_O_CLOCK]}), at=NINE)
    page = opened(desk)
    QTest.keyClicks(page.trying.search, "ada")
    desk.office.until(lambda: page.trying.person.count() > 0)
    desk.office.settle()
    assert page.trying.answer.text() == "✖ Ada F may not enter. Needed:"
    assert page.trying.why.text().splitlines() == [
        "✖ after 10:00",
        "It would hold from 10:00.",
    ]
    page.trying.moment.setDateTime(page.trying.moment.dateTime().addSecs(3600))
    desk.office.settle()
    assert page.trying.answer.text() == "✔ Ada F may enter."
    # What is built counts, kept or not.
    row(page, 0).negated.setChecked(True)
    desk.office.settle()
    assert page.trying.why.text().splitlines() == [
        "✖ not: the ticket is Speaker",
        "It would not hold later either, as things stand.",
    ]
    page.trying.now_button.click()
    page.trying.search.setText("nobody at all")
    desk.office.until(lambda: page.trying.answer.text() == "Nobody found.")


def test_a_time_that_nobody_touches_stays_as_it_was_written(desk: Desk) -> None:
    at = NINE + timedelta(hours=5)
    written = {"isAfter": [{"var": "now"}, {"buildTime": ["custom", f"{at.isoformat()}"]}, 3]}
    rulings.put(desk.store, "talk", json.dumps({"or": [written]}), at=NINE)
    page = opened(desk)
    assert row(page, 0).moment.written().hour == 14  # in the event's zone
    row(page, 0).tolerance.setValue(4)
    written["isAfter"][2] = 4
    assert page.rule() == {"or": [written]}
