from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from checkin.model import JobState, Reason
from tests.ui.desk.conftest import Desk
from ui.desk.card import Action, ChipKind
from ui.desk.facing import WORDS, FacingScreen
from ui.desk.screen import DeskScreen
from ui.sign import Sign
from ui.sounds import Tone
from ui.wedge import Scan


def test_a_scan_judges_commits_prints_and_only_then_shows_a_yes(desk: Desk) -> None:
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    assert desk.word == "Ready"  # not before the store has answered
    desk.until(lambda: desk.word != "Ready")
    card = desk.screen.view.card.card
    assert (card.sign, card.word, card.name) == (Sign.YES, "Welcome", "Αλεξάνδρα Παπαδοπούλου")
    assert card.line == "Hellenic Food Cluster · Greece"
    assert [chip.text for chip in card.chips if chip.kind is ChipKind.CATEGORY] == ["Speaker"]
    assert "Session 4 · Security" in [chip.text for chip in card.chips]
    assert desk.player.played == [Tone.YES]
    assert desk.scans() == 1
    assert desk.jobs("alexandra") == [JobState.QUEUED]
    assert desk.woken == [1]


def test_the_second_reading_of_a_scanner_is_tried_too(desk: Desk) -> None:
    desk.screen.take_scan(Scan("T)ALEX)&", "T-ALEX-1"))
    desk.until(lambda: desk.word == "Welcome")


def test_a_second_scan_on_the_same_day_is_a_no_that_says_since_when(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.clock.wait(60)
    desk.scan("T-ALEX-1")
    card = desk.screen.view.card.card
    assert card.sign is Sign.NO
    assert card.word == "Already in since 09:00, Desk 3"
    assert desk.player.played == [Tone.YES, Tone.NO]
    assert desk.jobs("alexandra") == [JobState.QUEUED]  # no second badge


def test_on_a_later_day_it_is_calm_and_says_that_the_badge_was_handed_over(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.print_all()
    desk.clock.wait(24 * 3600)
    desk.scan("T-ALEX-1")
    card = desk.screen.view.card.card
    assert card.sign is Sign.CALM
    assert card.word == "Checked in on 7 May, badge handed over"


def test_the_same_code_held_under_the_reader_is_one_scan(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.clock.wait(4)
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    assert desk.word == "Same scan"
    assert desk.name == "Αλεξάνδρα Παπαδοπούλου"
    desk.settle()
    assert desk.player.played == [Tone.YES]
    assert desk.scans() == 1
    desk.clock.wait(6)
    desk.scan("T-ALEX-1")
    assert desk.scans() == 2


def test_the_same_code_shows_its_own_card_again_after_another_one(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.scan("T-ROSSI-1")
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    assert (desk.word, desk.name) == ("Same scan", "Αλεξάνδρα Παπαδοπούλου")


def test_a_code_that_nobody_has_says_what_to_do(desk: Desk) -> None:
    desk.scan("T-NOBODY-9")
    card = desk.screen.view.card.card
    assert (card.sign, card.word) == (Sign.NO, "Not on the list")
    assert card.says
    assert card.actions == (Action.WALK_IN,)
    assert "T-NOBODY-9" not in card.says + card.name + card.line


def test_a_refusal_offers_to_let_in_with_a_reason(desk: Desk) -> None:
    desk.scan("T-UNPAID")
    view = desk.screen.view
    assert view.card.card.word == "Not paid"
    QTest.keyClick(view.field, Qt.Key.Key_F8)
    desk.until(lambda: view.panel() is view.panels.let_in)
    QTest.keyClick(view.panels.let_in, Qt.Key.Key_2)
    view.panels.let_in.confirm_button.click()
    desk.until(lambda: desk.word == "Let in by hand")
    assert desk.player.played[-1] is Tone.YES
    fact = next(desk.store.facts(kinds=["scan"], newest_first=True))
    assert fact.payload is not None
    assert fact.payload["reason"] == Reason.UNPAID
    assert fact.payload["force_reason"] == "Paid at the desk"
    assert view.panel() is None


def test_an_enter_right_after_a_scan_is_swallowed(desk: Desk) -> None:
    desk.screen.view.show_card(desk.screen.view.card.card)
    desk.type("papadopoulou")
    desk.screen.view.hear_scan()
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Return)
    desk.settle()
    assert desk.scans() == 0
    desk.clock.wait(1.1)
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.word == "Welcome")


def test_a_note_is_amber_until_the_first_key(desk: Desk) -> None:
    desk.scan("T-NOTE-1")
    view = desk.screen.view
    kinds = [chip.kind for chip in view.card.card.chips]
    assert ChipKind.ATTENTION in kinds
    assert ChipKind.VIP in kinds
    assert desk.player.played == [Tone.LOOK]
    QTest.keyClicks(view.field, "r")
    assert ChipKind.ATTENTION not in [chip.kind for chip in view.card.card.chips]
    assert view.field.text() == "r"  # the key did its own work as well
    assert desk.jobs("noted") == [JobState.QUEUED]


def test_enter_only_acknowledges_a_note(desk: Desk) -> None:
    desk.scan("T-NOTE-1")
    desk.clock.wait(2)
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Return)
    kinds = [chip.kind for chip in desk.screen.view.card.card.chips]
    assert ChipKind.SEEN in kinds
    desk.settle()
    assert desk.scans() == 1


def test_a_category_read_first_prints_only_once_the_note_was_read(desk: Desk) -> None:
    desk.scan("T-DELEGATE")
    assert desk.word == "Welcome"
    assert desk.jobs("delegate") == []
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Space)
    desk.until(lambda: desk.jobs("delegate") == [JobState.QUEUED])


def test_a_badge_that_waits_for_its_note_is_not_lost_when_the_next_person_comes(
    desk: Desk,
) -> None:
    desk.scan("T-DELEGATE")
    desk.clock.wait(10)
    desk.scan("T-NOTE-1")
    (row,) = [line for line in desk.screen.scans.lines() if line.attendee == desk.ids["delegate"]]
    assert row.badge == "waits: note not read"
    assert desk.jobs("delegate") == []
    desk.clock.wait(10)
    desk.scan("T-DELEGATE")
    QTest.keyClick(desk.screen.view.field, Qt.Key.Key_Space)
    desk.until(lambda: desk.jobs("delegate") == [JobState.QUEUED])


def test_a_code_of_two_people_asks_which(desk: Desk) -> None:
    desk.scan("T-TWIN")
    view = desk.screen.view
    desk.until(lambda: view.panel() is view.panels.choose)
    assert view.panels.choose.heading.text() == "Who is it?"
    assert view.panels.choose.list.marked() is None
    assert not view.panels.choose.take_button.isEnabled()
    QTest.keyClick(view.panels.choose.list, Qt.Key.Key_Return)
    assert view.panel() is view.panels.choose
    QTest.keyClick(view.panels.choose.list, Qt.Key.Key_2)
    marked = view.panels.choose.list.marked()
    assert marked is not None
    QTest.keyClick(view.panels.choose.list, Qt.Key.Key_Return)
    desk.until(lambda: desk.word == "Welcome")
    assert view.card.card.attendee == marked.attendee.id
    assert view.panel() is None


def test_a_newer_scan_leaves_no_panel_of_the_one_before(desk: Desk) -> None:
    desk.screen.take_scan(Scan("T-TWIN", "T-TWIN"))
    desk.screen.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    desk.until(lambda: desk.word == "Welcome")
    desk.settle()
    assert desk.screen.view.panel() is None


def test_the_last_scans_are_listed_newest_first(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.scan("T-NOBODY-9")
    rows = desk.screen.scans.lines()
    assert [row.outcome for row in rows] == ["Not on the list", "Welcome"]
    assert [row.sign for row in rows] == [Sign.NO, Sign.YES]


def test_a_printed_badge_is_said_in_the_list_and_beside_the_badge(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    desk.print_all()
    desk.screen.facts_changed()
    desk.until(lambda: desk.screen.scans.lines()[0].badge == "badge sent")
    assert desk.jobs("alexandra") == [JobState.ACCEPTED]


def test_the_fresh_badge_scanned_notes_the_hand_over(desk: Desk) -> None:
    from checkin import badge

    desk.scan("T-ALEX-1")
    desk.print_all()
    job = desk.store.jobs()[0]
    code = badge.code_for(badge.setting(desk.store), job.attendee, job.issue, job.random)
    desk.clock.wait(20)
    desk.scan(code)
    assert desk.jobs("alexandra") == [JobState.HANDED_OVER]


def test_a_scan_too_long_to_be_a_code_is_refused_as_such(desk: Desk) -> None:
    desk.screen.take_scan(Scan("x" * 4096, "x" * 4096, too_long=True))
    desk.until(lambda: desk.word == "Not a ticket")


@pytest.mark.parametrize(
    "text", ["<b>Ada</b>", "'; DROP TABLE journal; --", "\x00\x1b[2J", "\u202egnp.exe", "=1+1"]
)
def test_a_hostile_code_is_refused_and_not_repeated_on_the_screen(desk: Desk, text: str) -> None:
    desk.scan(text)
    card = desk.screen.view.card.card
    assert card.sign is Sign.NO
    assert text not in card.says + card.name + card.line


def test_a_badge_that_cannot_be_sent_says_what_it_waits_for(desk: Desk) -> None:
    desk.scan("T-ALEX-1")
    job = desk.store.jobs()[0]
    said = {"job": job.id, "outcome": "not-sent", "detail": "Out of paper."}
    with desk.store.writing() as writer:
        writer.append("print_outcome", said, at=desk.clock.now(), attendee=job.attendee)
    desk.screen.facts_changed()
    foot = desk.screen.view.preview
    desk.until(lambda: foot.where() == "▲ Not sent, trying again. Out of paper.")


def test_answers_that_come_after_the_screen_was_replaced_harm_nobody(desk: Desk) -> None:
    replaced = DeskScreen(desk.opened)
    replaced.take_scan(Scan("T-ALEX-1", "T-ALEX-1"))
    replaced.facts_changed()
    delete(replaced)
    desk.settle()
    assert desk.scans() == 1


@pytest.fixture
def facing(desk: Desk) -> Iterator[FacingScreen]:
    """The attendee's own screen."""
    made = desk.screen.face_attendee_on(QGuiApplication.primaryScreen())
    desk.screen.activateWindow()  # this platform has no windows that refuse the focus
    desk.screen.focus_here()
    yield made
    made.close()
    made.deleteLater()


def shown(facing: FacingScreen) -> list[str]:
    return [label.text() for label in facing.findChildren(QLabel) if label.text()]


def test_the_attendee_sees_name_and_badge_in_their_language(
    desk: Desk, facing: FacingScreen
) -> None:
    desk.scan("T-ALEX-1")
    assert "Αλεξάνδρα Παπαδοπούλου" in shown(facing)
    assert WORDS["fr"].welcome in shown(facing)
    desk.bot.waitUntil(lambda: not facing.paper.isHidden(), timeout=20_000)


def test_the_attendee_never_reads_why_they_are_refused(desk: Desk, facing: FacingScreen) -> None:
    desk.scan("T-UNPAID")
    assert shown(facing) == [WORDS["en"].moment, "Uwe Schmidt"]


def test_the_attendee_is_asked_while_the_name_is_corrected(
    desk: Desk, facing: FacingScreen
) -> None:
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F2)
    desk.until(lambda: view.panel() is view.panels.correct)
    view.panels.correct.set_values({"badge_name": "Alexandra P."})
    desk.until(lambda: "Alexandra P." in shown(facing))
    assert WORDS["fr"].is_it_right in shown(facing)


def test_letters_typed_as_fast_as_a_scan_are_searched_for_and_not_recorded(desk: Desk) -> None:
    view = desk.screen.view
    desk.screen.take_scan(Scan("papadopoulou", "papadopoulou", ended=False))
    desk.until(view.results_shown)
    assert view.field.text() == "papadopoulou"
    desk.until(lambda: [one.attendee.name for one in view.results.model.found] != [])
    assert view.results.model.found[0].attendee.name == "Αλεξάνδρα Παπαδοπούλου"
    assert desk.scans() == 0
    assert desk.player.played == []


def test_a_code_of_letters_without_an_enter_is_a_scan_if_somebody_has_it(desk: Desk) -> None:
    desk.screen.take_scan(Scan("T-TWIN", "T-TWIN", ended=False))
    desk.until(lambda: desk.scans() == 1)


def test_letters_with_an_enter_and_digits_without_one_are_scans(desk: Desk) -> None:
    desk.scan("NOBODYHASTHIS")
    desk.screen.take_scan(Scan("T-NOBODY-9", "T-NOBODY-9", ended=False))
    desk.until(lambda: desk.scans() == 2)
    assert desk.word == "Not on the list"


def test_letters_typed_fast_into_a_panel_stay_in_it(desk: Desk) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    desk.screen.take_scan(Scan("papadopoulou", "papadopoulou", ended=False))
    desk.until(lambda: view.panels.walk_in.values()["given_name"] == "papadopoulou")
    assert view.panel() is view.panels.walk_in
    assert view.field.text() == ""
    assert desk.scans() == 0
