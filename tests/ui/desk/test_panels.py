import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin.model import JobState
from tests.ui.desk.conftest import Desk
from ui.desk.card import Action
from ui.sign import Sign
from ui.wedge import Scan


def test_a_walk_in_needs_only_the_keyboard_and_ends_with_a_badge(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    for text in ("Zoe", "Vandenberghe", "Wagralim"):
        focus = desk.screen.focusWidget()
        QTest.keyClicks(focus, text)
        QTest.keyClick(focus, Qt.Key.Key_Return)  # to the next field, never further
    assert view.panels.walk_in.values()["category"] == "Participant"
    QTest.keyClick(view.panels.walk_in, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.word == "Welcome")
    card = view.card.card
    assert (card.name, card.line) == ("Zoe Vandenberghe", "Wagralim")
    assert [job.state for job in desk.store.jobs()] == [JobState.QUEUED]
    assert view.field.hasFocus()


def test_a_walk_in_cannot_be_added_without_a_name(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    view.panels.walk_in.set_values({"organisation": "Wagralim"})
    assert not view.panels.walk_in.save_button.isEnabled()


def test_a_walk_in_called_like_somebody_on_the_list_is_said(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    view.panels.walk_in.set_values({"given_name": "alexandra", "family_name": "papadopoulou"})
    desk.until(lambda: not view.panels.walk_in.take_button.isHidden())
    view.panels.walk_in.take_button.click()
    desk.until(lambda: desk.name == "Αλεξάνδρα Παπαδοπούλου")
    assert view.panel() is None
    assert view.card.card.actions[0] is Action.CHECK_IN
    assert desk.scans() == 0


def test_printing_again_asks_why_and_makes_a_new_issue(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.print_all()
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.panel() is view.panels.again)
    assert not view.panels.again.confirm_button.isEnabled()
    QTest.keyClick(view.panels.again.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(view.panels.again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: len(desk.jobs("alexandra")) == 2)
    job = desk.store.jobs()[-1]
    assert (job.issue, job.reason) == (2, "The badge was lost")
    desk.until(lambda: view.panel() is None)


def test_undo_asks_why_and_takes_the_check_in_back(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.panel() is view.panels.undo)
    assert "Welcome" in view.panels.undo.explained.text()
    view.panels.undo.set_values({"choice": "0", "text": "wrong badge scanned"})
    view.panels.undo.confirm_button.click()
    desk.until(lambda: "Taken back" in view.card.card.says)
    assert view.card.card.actions[0] is Action.CHECK_IN
    assert desk.jobs("alexandra") == [JobState.WITHDRAWN]
    desk.until(lambda: desk.screen.scans.lines()[0].outcome == "Welcome, taken back")
    undone = next(desk.store.facts(kinds=["undo"]))
    assert undone.payload is not None
    assert undone.payload["reason"] == "wrong badge scanned"


def test_after_an_undo_the_same_code_counts_at_once(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.panel() is view.panels.undo)
    view.panels.undo.set_values({"choice": "1", "text": ""})
    view.panels.undo.confirm_button.click()
    desk.until(lambda: view.panel() is None)
    desk.settle()
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    desk.until(lambda: desk.word == "Welcome")
    assert desk.scans() == 2


def test_there_is_nothing_to_undo_after_a_refusal(desk: Desk) -> None:
    desk.scan("T-UNPAID")
    view = desk.screen.view
    view.acted.emit(Action.UNDO, desk.ids["unpaid"])
    desk.until(lambda: "nothing" in view.card.card.says)
    assert view.panel() is None


def test_a_note_is_kept_and_shown_in_the_history(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    QTest.keyClicks(view.panels.note.focusWidget(), "left her coat here")
    view.panels.note.save_button.click()
    desk.until(lambda: view.panel() is None)
    assert desk.word == "Welcome"  # the verdict stays in view
    QTest.keyClick(view.field, Qt.Key.Key_F6)
    desk.until(lambda: view.panel() is view.panels.history)
    told = [
        view.panels.history.model.index(row).data()
        for row in range(view.panels.history.model.rowCount())
    ]
    assert any("left her coat here" in line for line in told)


def test_a_correction_that_will_not_do_is_said_in_the_panel_and_lost_nowhere(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F2)
    desk.until(lambda: view.panel() is view.panels.correct)
    view.panels.correct.set_values({"valid_from": "tomorrow"})
    view.panels.correct.save_button.click()
    desk.until(lambda: view.panels.correct.isEnabled() and view.panels.correct.complaint() != "")
    assert view.panel() is view.panels.correct
    assert view.panels.correct.values()["valid_from"] == "tomorrow"


def test_a_scan_keeps_what_is_being_typed_as_a_draft(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    view.panels.walk_in.set_values({"given_name": "Zoe", "organisation": "Wagralim"})
    desk.scan("T-ALEX-1")
    assert view.panel() is None
    assert desk.word == "Welcome"
    assert not view.draft_button.isHidden()
    QTest.keyClick(view.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert view.panel() is view.panels.walk_in
    assert view.panels.walk_in.values()["given_name"] == "Zoe"
    assert view.panels.walk_in.values()["organisation"] == "Wagralim"
    assert view.draft_button.isHidden()


def test_a_panel_opened_anew_for_the_same_person_brings_the_draft_back(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    QTest.keyClicks(view.panels.note.focusWidget(), "half a sent")
    desk.scan("T-ROSSI-1")
    QTest.keyClick(view.field, Qt.Key.Key_F4)  # for Rossi: another person's note
    desk.until(lambda: view.panel() is view.panels.note)
    assert view.panels.note.values()["text"] == ""
    view.escape()
    view.acted.emit(Action.NOTE, desk.ids["alexandra"])
    desk.until(lambda: view.panel() is view.panels.note)
    assert view.panels.note.values()["text"] == "half a sent"


def test_the_same_code_held_under_the_reader_disturbs_nobody_in_a_panel(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    desk.clock.wait(2)
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    desk.settle()
    assert view.panel() is view.panels.note


def test_escape_leaves_a_panel_and_the_focus_goes_back_to_the_field(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    QTest.keyClick(view.panels.note.focusWidget(), Qt.Key.Key_Escape)
    assert view.panel() is None
    assert view.field.hasFocus()
    assert desk.word == "Welcome"


def test_a_badge_nobody_saw_is_asked_about_without_stopping_the_desk(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    job = desk.store.jobs()[0]
    with desk.store.writing() as writer:
        payload = {"job": job.id, "outcome": "unknown", "detail": ""}
        writer.append("print_outcome", payload, at=desk.clock.now(), attendee=job.attendee)
    desk.screen.facts_changed()
    view = desk.screen.view
    desk.until(lambda: view.preview.question is not None)
    question = view.preview.question
    assert question is not None
    assert "Αλεξάνδρα Παπαδοπούλου" in question.text
    desk.scan("T-ROSSI-1")  # the desk goes on
    view.preview.again_button.click()
    desk.until(lambda: desk.jobs("alexandra") == [JobState.QUEUED])
    desk.until(lambda: view.preview.question is None)
    assert len(desk.store.jobs()) == 2  # the same issue again, not another one


def test_a_badge_found_in_the_tray_counts_as_printed(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    job = desk.store.jobs()[0]
    with desk.store.writing() as writer:
        payload = {"job": job.id, "outcome": "unknown", "detail": ""}
        writer.append("print_outcome", payload, at=desk.clock.now(), attendee=job.attendee)
    desk.screen.facts_changed()
    view = desk.screen.view
    desk.until(lambda: view.preview.question is not None)
    QTest.keyClick(view.field, Qt.Key.Key_F9)
    desk.until(lambda: desk.jobs("alexandra") == [JobState.PRINTED])


@pytest.mark.parametrize("checkpoint", ["dinner"])
def test_a_required_question_is_asked_and_then_they_are_in(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    assert view.card.card.sign is Sign.ASK
    assert view.panel() is view.panels.questions
    assert not view.panels.questions.save_button.isEnabled()
    view.panels.questions.set_values({"diet": "yes"})
    view.panels.questions.save_button.click()
    desk.until(lambda: desk.word == "Welcome")
    fact = next(desk.store.facts(kinds=["scan"], newest_first=True))
    assert fact.payload is not None
    assert fact.payload["answers"] == {"diet": "yes"}


@pytest.mark.parametrize("checkpoint", ["stand"])
def test_a_question_that_may_be_left_open_is_asked_once(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    assert view.panel() is view.panels.questions
    view.panels.questions.save_button.click()
    desk.until(lambda: desk.word == "Welcome")


def test_a_busy_file_shows_no_yes_and_the_same_code_may_be_scanned_again(desk: Desk) -> None:
    desk.be_impatient()
    desk.store.connection.execute("BEGIN IMMEDIATE")  # another program holds the file
    try:
        desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
        desk.until(lambda: desk.word == "Not recorded")
    finally:
        desk.store.connection.execute("ROLLBACK")
    assert view_is_no(desk)
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    desk.until(lambda: desk.word == "Welcome")
    assert desk.scans() == 1


def view_is_no(desk: Desk) -> bool:
    card = desk.screen.view.card.card
    return card.sign is Sign.NO and card.says != ""


def test_drafts_of_two_people_are_kept_apart(desk: Desk) -> None:
    view = desk.screen.view
    for code, text in (("T-ALEX-1", "for Alexandra"), ("T-ROSSI-1", "for Maria")):
        desk.scan(code)
        QTest.keyClick(view.field, Qt.Key.Key_F4)
        desk.until(lambda: view.panel() is view.panels.note)
        QTest.keyClicks(view.panels.note.focusWidget(), text)
    desk.scan("T-NOTE-1")
    for text in ("for Maria", "for Alexandra"):  # the newest first
        view.draft_button.click()
        desk.until(lambda: view.panel() is view.panels.note)
        assert view.panels.note.values()["text"] == text
        view.panels.note.save_button.click()
        desk.until(lambda: view.panel() is None)
    assert view.draft_button.isHidden()
    notes = {fact.attendee: fact.payload for fact in desk.store.facts(kinds=["note"])}
    assert notes[desk.ids["rossi1"]] == {"text": "for Maria"}
    assert notes[desk.ids["alexandra"]] == {"text": "for Alexandra"}


def test_another_panel_opened_over_one_keeps_what_was_typed(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F4)
    desk.until(lambda: view.panel() is view.panels.note)
    QTest.keyClicks(view.panels.note.focusWidget(), "half a sent")
    QTest.keyClick(view.panels.note.focusWidget(), Qt.Key.Key_F3)
    assert view.panel() is view.panels.walk_in
    view.escape()
    view.draft_button.click()
    desk.until(lambda: view.panel() is view.panels.note)
    assert view.panels.note.values()["text"] == "half a sent"


def test_f3_in_a_walk_in_empties_nothing(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    view.panels.walk_in.set_values({"given_name": "Zoe"})
    QTest.keyClick(view.panels.walk_in.focusWidget(), Qt.Key.Key_F3)
    assert view.panels.walk_in.values()["given_name"] == "Zoe"


def test_a_name_that_cannot_be_printed_says_why_and_leads_to_the_badge_name(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    view.panels.walk_in.set_values({"given_name": "Zoe \U0001f389"})
    view.panels.walk_in.save_button.click()
    desk.until(lambda: desk.word == "Welcome")
    desk.bot.waitUntil(lambda: "U+1F389" in view.preview.where(), timeout=20_000)
    QTest.keyClick(view.field, Qt.Key.Key_F2)
    desk.until(lambda: view.panel() is view.panels.correct)
    assert view.panels.correct.field("badge_name").hasFocus()
    view.panels.correct.set_values({"badge_name": "Zoe"})
    desk.bot.waitUntil(lambda: "U+1F389" not in view.preview.where(), timeout=20_000)


def test_a_correction_taken_back_after_a_reprint_says_that_the_badge_is_wrong(desk: Desk) -> None:
    view = desk.screen.view
    desk.scan("T-ALEX-1")
    desk.print_all()
    correct(desk, organisation="Another Cluster")
    desk.until(lambda: "print it again" in view.card.card.says)
    view.acted.emit(Action.AGAIN, desk.ids["alexandra"])
    desk.until(lambda: view.panel() is view.panels.again)
    view.panels.again.set_values({"choice": "4", "text": ""})
    view.panels.again.confirm_button.click()
    desk.until(lambda: view.panel() is None)
    desk.print_all()
    take_back(desk)
    desk.until(lambda: "print it again" in view.card.card.says)
    assert "Taken back" in view.card.card.says
    assert view.card.card.actions[0] is Action.AGAIN


def test_what_is_not_on_the_badge_needs_no_new_badge(desk: Desk) -> None:
    view = desk.screen.view
    desk.scan("T-ALEX-1")
    desk.print_all()
    correct(desk, email="alexandra@example.org")
    desk.until(lambda: view.card.card.says == "Corrected.")
    desk.settle()
    assert view.card.card.says == "Corrected."
    take_back(desk)
    desk.until(lambda: view.card.card.says == "Taken back. The history keeps both.")
    desk.settle()
    assert view.card.card.says == "Taken back. The history keeps both."


def correct(desk: Desk, **values: str) -> None:
    view = desk.screen.view
    view.acted.emit(Action.CORRECT, desk.ids["alexandra"])
    desk.until(lambda: view.panel() is view.panels.correct)
    view.panels.correct.set_values(view.panels.correct.values() | values)
    view.panels.correct.save_button.click()
    desk.until(lambda: view.panel() is None)


def take_back(desk: Desk) -> None:
    view = desk.screen.view
    view.acted.emit(Action.UNDO, desk.ids["alexandra"])
    desk.until(lambda: view.panel() is view.panels.undo)
    assert view.panels.undo.explained.text().startswith("This will be taken back: Corrected:")
    view.panels.undo.set_values({"choice": "4", "text": ""})
    view.panels.undo.confirm_button.click()
    desk.until(lambda: view.panel() is None)


def test_confirming_without_a_reason_says_that_one_is_needed(desk: Desk) -> None:
    view = desk.screen.view
    desk.scan("T-ALEX-1")
    QTest.keyClick(view.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.panel() is view.panels.undo)
    QTest.keyClick(
        view.panels.undo.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert "reason" in view.panels.undo.complaint()
    QTest.keyClick(view.panels.undo.focusWidget(), Qt.Key.Key_1)
    assert view.panels.undo.complaint() == ""
    assert view.panels.undo.confirm_button.isEnabled()


def test_the_history_begins_each_line_with_a_capital(desk: Desk) -> None:
    view = desk.screen.view
    desk.scan("T-ALEX-1")
    desk.print_all()
    view.acted.emit(Action.HISTORY, desk.ids["alexandra"])
    desk.until(lambda: view.panel() is view.panels.history)
    model = view.panels.history.model
    said = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert any("Badge printed" in line or "Badge sent" in line for line in said)
    assert not any("badge printed" in line or "badge sent" in line for line in said)
