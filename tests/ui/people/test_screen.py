from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from checkin import corrections, desk, events
from checkin.layout import WILL_NOT_FIT, Problem
from checkin.model import JobState, Session, Status
from tests.checkin.people import NINE, TEN, add
from tests.ui.people.conftest import People
from ui.people.jobs import BadgeReport
from ui.people.model import Only
from ui.theme import Theme

CONFIRM = Qt.KeyboardModifier.ControlModifier


def confirm(people: People) -> None:
    """Ctrl+Enter, wherever the focus is. Buttons show for a moment that they were pressed."""
    page = people.view.page()
    QTest.keyClick(people.screen.windowHandle(), Qt.Key.Key_Return, CONFIRM)
    people.office.until(lambda: people.view.page() is not page)
    people.wrote()


def said(people: People) -> str:
    return " ".join(label.text() for label in people.view.details.findChildren(QLabel))


def test_the_whole_list_is_shown_with_its_count(people: People) -> None:
    assert people.names() == ["Αλεξάνδρα Παπαδοπούλου", "Maria Rossi", "Maria Rossi", "Uwe Zander"]
    assert people.view.count.text() == "4 people"


def test_typing_finds_across_scripts_and_enter_goes_to_the_person(people: People) -> None:
    people.type("papadopoulou")
    assert people.names() == ["Αλεξάνδρα Παπαδοπούλου"]
    assert people.view.count.text() == "1 of 4 people"
    QTest.keyClick(people.view.search, Qt.Key.Key_Return)
    people.office.settle()
    assert QApplication.focusWidget() is people.view.table
    assert people.view.details.attendee == people.ids["alexandra"]
    assert "Session 4" in said(people)


def test_a_letter_typed_in_the_table_searches(people: People) -> None:
    people.view.table.setFocus()
    QTest.keyClicks(people.view.table, "u")
    assert QApplication.focusWidget() is people.view.search
    assert people.view.search.text() == "u"


def test_filters_narrow_the_list_and_one_button_takes_them_off(people: People) -> None:
    people.view.show_only(Only.CONFLICT)
    assert people.names() == ["Uwe Zander"]
    assert not people.view.clear_button.isHidden()
    people.view.clear_button.click()
    assert len(people.names()) == 4
    people.view.category.setCurrentIndex(people.view.category.findData("Speaker"))
    assert people.names() == ["Αλεξάνδρα Παπαδοπούλου"]


def test_a_scan_at_another_desk_shows_up_and_the_choice_stays(people: People) -> None:
    people.choose("alexandra")
    desk.scan(people.store, "T-ALEX", checkpoint="desk", at=TEN)
    people.wrote()
    assert people.view.selected() == [people.ids["alexandra"]]
    assert people.screen.model.row(0).checked_in == TEN
    assert "in 10:00" in said(people)


def test_what_strangers_wrote_is_shown_as_it_is(people: People) -> None:
    people.choose("maria2")
    assert "<b>Agrofood</b>" in said(people)
    labels = people.view.details.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_correction_by_keyboard_only(people: People) -> None:
    people.choose("maria")
    people.view.table.setFocus()
    QTest.keyClick(people.screen.windowHandle(), Qt.Key.Key_F2)
    people.office.until(lambda: people.view.page() is people.view.correct)
    field = people.view.correct.form.field("family_name")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Rosso")
    confirm(people)
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert attendee.family_name == "Rosso"
    assert people.view.page() is None
    assert "Maria Rosso" in people.names()
    assert people.view.said() == "✔ Maria Rosso was corrected."


def test_a_value_that_will_not_do_stays_on_the_page_with_the_reason(people: People) -> None:
    people.choose("maria")
    people.view.details.correct_button.click()
    field = people.view.correct.form.field("valid_from")
    assert isinstance(field, QLineEdit)
    field.setText("tomorrow")
    people.view.correct.save_button.click()
    people.wrote()
    assert people.view.page() is people.view.correct
    assert "tomorrow" in people.view.correct.complaint()
    assert field.text() == "tomorrow"


def test_escape_leaves_a_page_and_writes_nothing(people: People) -> None:
    facts = sum(1 for _ in people.store.facts())
    people.choose("maria")
    people.view.details.correct_button.click()
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    people.wrote()
    assert people.view.page() is None
    assert sum(1 for _ in people.store.facts()) == facts


def test_a_registration_is_cancelled_only_after_a_yes_in_place(people: People) -> None:
    people.choose("maria")
    people.view.details.cancel_button.click()
    assert people.view.details.ask.isVisible()
    assert QApplication.focusWidget() is people.view.details.ask.no_button
    people.view.details.ask.no_button.click()
    people.wrote()
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert attendee.status is Status.CONFIRMED
    people.view.details.cancel_button.click()
    people.view.details.ask.yes_button.click()
    people.wrote()
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert attendee.status is Status.CANCELLED
    people.view.details.restore_button.click()
    people.wrote()
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert attendee.status is Status.CONFIRMED


def test_several_registrations_are_cancelled_after_one_yes(people: People) -> None:
    people.choose("maria", "uwe")
    people.view.cancel_button.click()
    assert "2" in people.view.yes_button.text()
    people.view.yes_button.click()
    people.wrote()
    people.view.status.setCurrentIndex(people.view.status.findData(Status.CANCELLED))
    assert people.names() == ["Maria Rossi", "Uwe Zander"]


def test_two_people_are_merged_side_by_side_and_parted_again(people: People) -> None:
    people.choose("maria", "maria2")
    people.view.merge_button.click()
    people.office.settle()
    page = people.view.merge
    assert people.view.page() is page
    page.merge_button.click()
    people.wrote()
    assert people.names().count("Maria Rossi") == 1
    # Who is checked in already was proposed to stay.
    assert people.store.root(people.ids["maria2"]) == people.ids["maria"]
    people.choose("maria")
    fact = next(iter(people.store.facts(kinds=["merge"])))
    people.view.details.undo_wanted.emit(fact.id)
    people.wrote()
    assert people.names().count("Maria Rossi") == 2


def test_merging_needs_exactly_two(people: People) -> None:
    people.choose("maria")
    assert not people.view.merge_button.isEnabled()
    people.choose("maria", "maria2", "uwe")
    assert not people.view.merge_button.isEnabled()


def test_a_colleague_comes_instead_and_the_ticket_stays(people: People) -> None:
    people.choose("maria")
    people.view.details.replace_button.click()
    page = people.view.replace
    assert not page.replace_button.isEnabled()
    page.form.set_values({"given_name": "Lucia", "family_name": "Bianchi", "reason": "ill"})
    page.replace_button.click()
    people.wrote()
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert (attendee.name, attendee.code) == ("Lucia Bianchi", "T-M1")


def test_erasing_needs_a_word_to_be_typed(people: People) -> None:
    people.choose("maria")
    people.view.details.erase_button.click()
    page = people.view.erase
    assert not page.erase_button.isEnabled()
    page.form.set_values({"word": "Erase"})
    assert page.erase_button.isEnabled()
    page.erase_button.click()
    people.office.until(lambda: people.store.attendee(people.ids["maria"]) is None)
    people.wrote()
    assert people.names().count("Maria Rossi") == 1
    assert people.ids["maria"] in people.store.erased()


@pytest.mark.parametrize(("keep_desk", "expected"), [(True, "Desk says"), (False, "List says")])
def test_a_conflict_is_decided_in_the_details(
    people: People, keep_desk: bool, expected: str
) -> None:
    people.choose("uwe")
    assert "Desk says" in said(people)
    people.view.details.conflict_decided.emit(people.ids["uwe"], "organisation", keep_desk)
    people.wrote()
    attendee = people.store.attendee(people.ids["uwe"])
    assert attendee is not None
    assert attendee.organisation == expected
    assert not people.store.conflicts()


def test_badges_of_those_selected_go_into_one_pdf(people: People, tmp_path: Path) -> None:
    people.choose("maria", "alexandra")
    people.view.badges_button.click()
    people.office.settle()
    out = tmp_path / "two.pdf"
    people.view.badges.order(out)
    people.office.until(lambda: not people.view.badges.strip.busy)
    assert people.view.badges.result() == "✔ 2 badge(s) in two.pdf."
    assert out.read_bytes().startswith(b"%PDF")
    people.wrote()
    attendee = people.store.attendee(people.ids["maria"])
    assert attendee is not None
    assert attendee.badge_issue == 1


def test_stopping_writes_no_file_and_makes_no_badge(people: People, tmp_path: Path) -> None:
    people.choose("maria", "alexandra")
    people.view.badges_button.click()
    out = tmp_path / "none.pdf"
    people.view.badges.order(out)
    people.view.badges.strip.stop_button.click()
    people.office.until(lambda: not people.view.badges.strip.busy)
    if people.view.badges.complaint():  # it may have been done before it heard of it
        assert not out.exists()
        made = {job.state for job in people.store.jobs() if job.printer == "pdf"}
        assert made <= {JobState.WITHDRAWN}
    assert people.view.badges.make_button.isEnabled()


def test_badges_of_those_selected_go_to_the_printer(people: People) -> None:
    people.choose("alexandra")
    people.view.badges_button.click()
    people.view.badges.target["printer"].setChecked(True)
    people.view.badges.make_button.click()
    people.office.until(lambda: not people.view.badges.strip.busy)
    jobs = [j for j in people.store.jobs() if j.attendee == people.ids["alexandra"]]
    assert [job.state for job in jobs] == [JobState.QUEUED]
    assert people.office.woken == [1]


def test_who_has_no_badge_is_told_why_in_the_words_of_the_window(people: People) -> None:
    held = desk.print_badge(people.store, people.ids["maria"], printer="cups://Zebra", at=TEN)
    with people.store.writing() as writer:
        outcome = {"job": held, "outcome": "held", "detail": ""}
        writer.append("print_outcome", outcome, at=TEN, attendee=people.ids["maria"])
    people.choose("maria")
    people.view.badges_button.click()
    people.view.badges.target["printer"].setChecked(True)
    people.view.badges.make_button.click()
    people.office.until(lambda: not people.view.badges.strip.busy)
    assert "cups://Zebra still holds this badge" in people.view.badges._refused.text()
    report = BadgeReport(
        printed=0,
        issued=0,
        unchanged=0,
        refused=(("Ada", (Problem(WILL_NOT_FIT, "given_name").detail,)),),
        out=None,
    )
    people.view.badges.show_report(report)
    assert "Ada: Given name is too long" in people.view.badges._refused.text()


def test_export_leads_to_the_reports(people: People) -> None:
    with people.office.bot.waitSignal(people.screen.wants) as asked:
        people.view.export_button.click()
    assert asked.args == ["reports"]


def test_everything_has_a_name_for_a_screen_reader(people: People) -> None:
    people.choose("maria")
    for widget in people.view.findChildren(QLineEdit):
        inside_another = widget.objectName() == "qt_spinbox_lineedit"
        assert inside_another or widget.accessibleName()
    for box in (people.view.category, people.view.status, people.view.only, people.view.order):
        assert box.accessibleName()
    assert people.view.table.accessibleName() == "People"


def test_the_list_is_whole_at_twice_the_text_size(people: People, theme: Theme) -> None:
    theme.use("dark", 200)
    people.screen.resize(1366, 560)
    QApplication.processEvents()
    assert people.screen.minimumSizeHint().height() <= 560
    people.view.table.go(0)
    people.office.settle()
    people.view.table.opened.emit(people.view.table.currentIndex())
    assert people.view.details.isVisible()
    assert not people.view.table.isVisible()
    QTest.keyClick(people.view.details.correct_button, Qt.Key.Key_Escape)
    assert people.view.table.isVisible()
    assert QApplication.focusWidget() is people.view.table


def test_the_list_is_not_read_while_it_is_not_shown(people: People) -> None:
    people.screen.hide()
    corrections.edit(people.store, people.ids["maria"], {"family_name": "Verdi"}, at=TEN)
    people.wrote()
    assert "Maria Verdi" not in people.names()
    people.screen.show()
    people.office.settle()
    assert "Maria Verdi" in people.names()


def test_somebody_is_registered_for_a_session_and_told_what_speaks_against_it(
    people: People,
) -> None:
    with people.store.writing() as writer:
        for key in ("clash-a", "clash-b"):
            session = Session(
                key=key, title=key, starts=NINE, ends=NINE + timedelta(hours=1), capacity=1
            )
            events.put_session(writer, session, at=NINE)
    first, second = sorted(people.ids)[:2]
    people.choose(first)
    registering = people.view.details.registering
    for key in ("clash-a", "clash-b"):
        registering.sessions.setCurrentIndex(registering.sessions.findData(key))
        registering.button.click()
        people.wrote()
    assert registering.told() == "▲ At the same time: clash-a."
    people.choose(second)
    assert registering.told() == ""
    registering.sessions.setCurrentIndex(registering.sessions.findData("clash-a"))
    registering.button.click()
    people.wrote()
    assert registering.told() == "▲ 1 more than it has places for."
    person = people.store.attendee(people.ids[second])
    assert person is not None
    assert "clash-a" in person.entitlements
    assert registering.button.text() == "Take out of this session"
    registering.button.click()
    people.wrote()
    person = people.store.attendee(people.ids[second])
    assert person is not None
    assert "clash-a" not in person.entitlements


@pytest.mark.parametrize("length", [32, 300])
def test_a_long_ticket_code_stays_inside_the_pane(people: People, length: int) -> None:
    people.ids["lena"] = add(people.store, "k" * length, key="1", given_name="Lena")
    people.wrote()
    people.choose("lena")
    area = people.view.details.area
    inside = area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width()
