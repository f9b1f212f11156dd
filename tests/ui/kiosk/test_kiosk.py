"""The kiosk from the first touch to the badge: with real touches, keys and scans."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from checkin import desk, programmes, rulings
from checkin.model import JobState, Question, Reason, Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add
from tests.ui.keyboard import Keyboard
from tests.ui.kiosk.conftest import PIN, Kiosk
from ui.kiosk import jobs
from ui.kiosk.view import At
from ui.kiosk.words import WORDS
from ui.sign import Sign
from ui.wedge import Scan


def questions(store: Store, *asked: Question) -> None:
    """Let the registration desk ask these."""
    checkpoint = store.checkpoint("desk")
    assert checkpoint is not None
    rulings.configure(store, replace(checkpoint, questions=asked), at=NINE)


def scans_of(store: Store, code: str) -> list[dict[str, object]]:
    """The scans recorded for the holder of *code*."""
    (person,) = store.by_code(code)
    with store.writing() as writer:
        facts = writer.facts_of(person.id)
    return [dict(fact.payload or {}) for fact in facts if fact.kind == "scan"]


# -- begin


def test_staff_say_where_help_is_and_choose_a_pin_and_the_kiosk_begins(kiosk: Kiosk) -> None:
    assert kiosk.view.at is At.BEGIN
    assert kiosk.view.begin.help_desk.text() == "Registration desk"
    kiosk.fill_in()
    kiosk.shows(At.LANGUAGE)
    assert kiosk.window.locked
    kept = kiosk.store.local_get("kiosk")
    assert "Help desk B" in kept
    assert PIN not in kept


@pytest.mark.parametrize(
    ("help_desk", "pin", "again", "said"),
    [
        ("  ", PIN, PIN, "Say where"),
        ("B", "471", "471", "4 to 12 digits"),
        ("B", "letters", "letters", "4 to 12 digits"),
        ("B", PIN, "4712", "differ"),
    ],
)
def test_what_will_not_do_is_said_and_nothing_begins(
    kiosk: Kiosk, help_desk: str, pin: str, again: str, said: str
) -> None:
    kiosk.fill_in(help_desk, pin, again)
    kiosk.office.until(lambda: said in kiosk.view.begin.complaint())
    assert not kiosk.screen.controller.running
    assert not kiosk.window.locked


def test_before_it_begins_a_scan_is_the_desks(kiosk: Kiosk) -> None:
    kiosk.window.take_scan(Scan("T-ADA1", "T-ADA1"))
    assert kiosk.desk.scans == ["T-ADA1"]


def test_what_was_said_last_stands_there_again_but_no_pin(kiosk: Kiosk) -> None:
    kiosk.begin(idle_s=45)
    kiosk.touch(kiosk.view.staff)
    kiosk.type_pin(PIN)
    kiosk.office.settle()
    panel = kiosk.view.begin
    assert (panel.help_desk.text(), panel.idle.value()) == ("Help desk B", 45)
    assert (panel.pin.text(), panel.again.text()) == ("", "")


# -- languages


@pytest.mark.parametrize("language", WORDS)
def test_one_touch_changes_every_word_at_once(kiosk: Kiosk, language: str) -> None:
    said = WORDS[language]
    kiosk.begin()
    kiosk.choose(language)
    assert kiosk.view.at is At.READY
    assert kiosk.view.ready.hint() == said.hold
    assert kiosk.view.ready.without.label() == said.no_code
    assert kiosk.view.staff.label() == said.staff
    kiosk.touch(kiosk.view.ready.without)
    assert kiosk.view.who.booking.accessibleName() == said.booking
    assert kiosk.view.who.go_on.accessibleName() == said.go_on
    assert kiosk.scan("T-ADA1").word == said.welcome
    assert kiosk.scan("T-OUT4").word == said.help


def test_a_scan_on_the_first_page_is_answered_in_the_attendees_language(kiosk: Kiosk) -> None:
    kiosk.begin()
    assert kiosk.scan("T-ZOE2").word == "Willkommen"
    assert kiosk.outcome.name == "Zoë Müller"
    kiosk.touch(kiosk.view.result)
    assert kiosk.scan("T-ADA1").word == "Welcome"


# -- after a scan


def test_whoever_is_in_sees_the_name_as_printed_and_hears_when_the_badge_is_out(
    kiosk: Kiosk,
) -> None:
    kiosk.begin()
    kiosk.choose("en")
    outcome = kiosk.scan("T-ADA1")
    assert (outcome.sign, outcome.word, outcome.name) == (Sign.YES, "Welcome", "Ada Lovelace")
    assert outcome.line == "Your badge is being printed."
    assert kiosk.office.woken
    (job,) = kiosk.store.jobs()
    outcomes(kiosk.store, job.id, JobState.SENDING, JobState.ACCEPTED)
    kiosk.office.until(lambda: kiosk.outcome.line == "Please take your badge.")
    assert scans_of(kiosk.store, "T-ADA1")[0]["kiosk"] == 1
    kiosk.shows(At.LANGUAGE)  # after a while, by itself


def outcomes(store: Store, job: str, *states: JobState) -> None:
    """Let a printer say what became of *job*."""
    (found,) = [one for one in store.jobs() if one.id == job]
    for state in states:
        kind = "print_sending" if state is JobState.SENDING else "print_outcome"
        payload: dict[str, object] = {"job": job}
        if state is not JobState.SENDING:
            payload["outcome"] = state.value
        with store.writing() as writer:
            writer.append(kind, payload, at=NINE, attendee=found.attendee)


@pytest.mark.parametrize("state", [None, JobState.HELD, JobState.NOT_SENT, JobState.UNKNOWN])
def test_a_badge_that_does_not_come_is_the_help_desks(kiosk: Kiosk, state: JobState | None) -> None:
    kiosk.begin()
    kiosk.choose("en")
    kiosk.scan("T-ADA1")
    if state is not None:
        (job,) = kiosk.store.jobs()
        outcomes(kiosk.store, job.id, JobState.SENDING, state)
    kiosk.office.until(lambda: kiosk.outcome.line == "You get your badge here: Help desk B")


def test_whoever_is_in_already_is_told_so_and_where_their_badge_is(kiosk: Kiosk) -> None:
    result = desk.scan(kiosk.store, "T-ADA1", checkpoint="desk", at=NINE, printer="folder:badges")
    kiosk.begin()
    outcome = kiosk.scan("T-ADA1")
    assert (outcome.sign, outcome.word) == (Sign.CALM, "You are checked in")
    assert (outcome.line, outcome.hint) == ("", "No badge? Please go to Help desk B.")
    outcomes(kiosk.store, result.job, JobState.SENDING, JobState.PRINTED)
    assert kiosk.scan("T-ADA1", reader="other").line == "Your badge was printed here: Desk 3"


@pytest.mark.parametrize("code", ["T-VIP3", "T-OUT4", "nobody at all"])
def test_who_needs_a_person_is_sent_to_the_help_desk_and_never_told_why(
    kiosk: Kiosk, code: str
) -> None:
    kiosk.begin()
    kiosk.choose("en")
    outcome = kiosk.scan(code)
    assert (outcome.sign, outcome.word, outcome.name) == (
        Sign.CALM,
        "Please go to",
        "Help desk B",
    )
    assert outcome.line == "Somebody there will be glad to help you."
    shown = " ".join(label.text() for label in kiosk.view.result.findChildren(QLabel))
    for word in ("Vera", "Otto", "cancel", "VIP", "unknown", "refus"):
        assert word not in shown


def test_a_code_that_cannot_be_read_may_be_shown_again_in_the_same_language(
    kiosk: Kiosk,
) -> None:
    kiosk.begin()
    kiosk.choose("fr")
    kiosk.window.take_scan(Scan("x" * 9000, "x" * 9000, too_long=True))
    kiosk.office.settle()
    assert kiosk.outcome.word == WORDS["fr"].again
    QTest.keyClick(kiosk.view.result, Qt.Key.Key_Space)
    assert kiosk.view.at is At.READY
    assert kiosk.view.ready.hint() == WORDS["fr"].hold


def test_the_same_code_under_the_reader_is_one_scan(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.scan("T-ADA1", reader="camera")
    assert kiosk.scan("T-ADA1", reader="camera").word == "Welcome"
    assert len(scans_of(kiosk.store, "T-ADA1")) == 1


def test_a_wedge_scan_lands_on_any_page_even_while_somebody_types(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.choose("en")
    kiosk.touch(kiosk.view.ready.without)
    kiosk.window.wedge.install()
    try:
        Keyboard(kiosk.window).type("T-ADA1\n", gap_ms=8)
        kiosk.shows(At.RESULT)
        assert kiosk.outcome.name == "Ada Lovelace"
        assert kiosk.view.who.booking.text() == ""
    finally:
        kiosk.window.wedge.remove()


def test_what_somebody_types_fast_stays_in_the_field(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.choose("en")
    kiosk.touch(kiosk.view.ready.without)
    kiosk.window.take_scan(Scan("lovelace", "lovelace", ended=False))
    kiosk.office.settle()
    assert kiosk.view.who.booking.text() == "lovelace"
    kiosk.window.take_scan(Scan("T-ADA1", "T-ADA1", ended=False))
    kiosk.office.settle()
    assert kiosk.outcome.name == "Ada Lovelace"


def test_a_room_lets_go_whoever_shows_their_code_again(kiosk: Kiosk) -> None:
    talk = Session(key="talk", title="Talk", room="Hall", starts=NINE, ends=TEN)
    programmes.change(kiosk.store, talk, at=NINE)
    where = jobs.Where(checkpoint="talk")
    first = jobs.scan(kiosk.store, ("T-ADA1",), where, at=NINE)
    second = jobs.scan(kiosk.store, ("T-ADA1",), where, at=TEN)
    assert [first.step.value, second.step.value] == ["welcome", "goodbye"]


def test_a_hostile_name_is_shown_as_it_is_written(kiosk: Kiosk) -> None:
    name = '<img src="file:///etc/hostname" width=9999><b>&amp;</b> {desk} {0}' + " Ñandú" * 12
    add(kiosk.store, "T-EVIL", badge_name=name)
    kiosk.begin()
    size = kiosk.window.size()
    outcome = kiosk.scan("T-EVIL")
    assert outcome.name == name
    assert kiosk.window.size() == size
    for label in kiosk.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


# -- without a code


def open_who(kiosk: Kiosk, language: str = "en") -> None:
    kiosk.begin()
    kiosk.choose(language)
    kiosk.touch(kiosk.view.ready.without)
    assert kiosk.view.at is At.WHO


def test_booking_code_and_name_are_touched_in_and_let_in(kiosk: Kiosk) -> None:
    open_who(kiosk)
    kiosk.press("TX-")
    kiosk.touch(kiosk.view.who.keys.key("Delete"))
    kiosk.touch(kiosk.view.who.keys.key("Delete"))
    kiosk.press("-ZOE2")
    assert kiosk.view.who.booking.text() == "T-ZOE2"
    kiosk.touch(kiosk.view.who.go_on)
    assert kiosk.view.who.family_name.hasFocus()
    kiosk.touch(kiosk.view.who.keys.key("Accents may be left out."))
    kiosk.press("Ü")
    kiosk.touch(kiosk.view.who.keys.key("Letters"))
    QTest.keyClick(kiosk.view.who.family_name, Qt.Key.Key_Home)
    kiosk.press("M")
    QTest.keyClick(kiosk.view.who.family_name, Qt.Key.Key_End)
    kiosk.press("LLER")
    assert kiosk.view.who.family_name.text() == "MÜLLER"
    kiosk.touch(kiosk.view.who.go_on)
    kiosk.shows(At.RESULT)
    assert (kiosk.outcome.word, kiosk.outcome.name) == ("Welcome", "Zoë Müller")
    assert kiosk.view.who.booking.text() == ""


def test_real_keys_do_the_same_and_tab_goes_round(kiosk: Kiosk) -> None:
    open_who(kiosk)
    who = kiosk.view.who
    QTest.keyClicks(who.booking, "t-ada1")
    QTest.keyClick(who.booking, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is who.family_name
    QTest.keyClicks(who.family_name, "lovelace")
    QTest.keyClick(who.family_name, Qt.Key.Key_Return)
    kiosk.shows(At.RESULT)
    assert kiosk.outcome.name == "Ada Lovelace"


def test_a_booking_code_with_another_name_shows_nobody_and_then_asks_for_help(
    kiosk: Kiosk,
) -> None:
    open_who(kiosk)
    who = kiosk.view.who
    QTest.keyClicks(who.booking, "T-ADA1")
    QTest.keyClicks(who.family_name, "Muller")
    for _ in range(2):
        kiosk.touch(who.go_on)
        kiosk.office.settle()
        assert who.said() == "That does not fit together. Please check both, or go to Help desk B."
        assert kiosk.view.at is At.WHO
    kiosk.touch(who.go_on)
    kiosk.shows(At.RESULT)
    assert (kiosk.outcome.word, kiosk.outcome.name) == ("Please go to", "Help desk B")
    assert scans_of(kiosk.store, "T-ADA1") == []


def test_nothing_is_pasted_copied_or_brought_back_in_the_fields(kiosk: Kiosk) -> None:
    open_who(kiosk)
    field = kiosk.view.who.booking
    QTest.keyClicks(field, "SECRET")
    QApplication.clipboard().setText("FROM ELSEWHERE")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(field, Qt.Key.Key_V, control)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
    QTest.keyClick(field, Qt.Key.Key_A, control)
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(field, key, control)
    assert field.text() == "SECRET"
    assert QApplication.clipboard().text() == "FROM ELSEWHERE"
    kiosk.touch(kiosk.view.back)
    kiosk.touch(kiosk.view.ready.without)
    QTest.keyClick(field, Qt.Key.Key_Z, control)
    assert field.text() == ""
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu


# -- questions

ASKED = (
    Question(key="photo", text="May we take photos?", kind="yes_no", required=True),
    Question(key="meal", text="Which meal?", kind="choice", options=("Fish", "Beans")),
    Question(key="days", text="Which days?", kind="choices", options=("Mon", "Tue", "Wed")),
    Question(key="firm", text="Company <b>name</b>?", required=True),
    Question(key="kids", text="How many children?", kind="number", required=True),
    Question(key="leave", text="When do you leave?", kind="date", required=True),
)


def option(kiosk: Kiosk, text: str) -> None:
    kiosk.touch(next(b for b in kiosk.view.questions.options if b.label() == text))


def test_questions_are_asked_one_by_one_and_then_the_person_is_in(kiosk: Kiosk) -> None:
    questions(kiosk.store, *ASKED)
    kiosk.begin()
    kiosk.choose("en")
    kiosk.scan("T-ADA1")
    page = kiosk.view.questions
    assert kiosk.view.at is At.QUESTIONS
    option(kiosk, "Yes")
    asked = page.asked
    while asked is not None and asked.key != "firm":
        if asked.key == "meal":
            option(kiosk, "Beans")
        else:
            option(kiosk, "Mon")
            option(kiosk, "Wed")
            kiosk.touch(page.go_on)
        asked = page.asked
    kiosk.press("ACME 7")
    kiosk.touch(page.go_on)
    for digit in "12":
        kiosk.touch(page.decimals.keys[digit])
    kiosk.touch(page.decimals.delete)
    kiosk.touch(page.go_on)
    for digit in "31022024":
        kiosk.touch(page.digits.keys[digit])
    kiosk.touch(page.go_on)
    assert page.said() == "That will not do. Please check it."
    for _ in range(8):
        QTest.keyClick(page.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(page.line, "09052024")
    assert page.line.text() == "09.05.2024"
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    kiosk.shows(At.RESULT)
    assert kiosk.outcome.word == "Welcome"
    answers = scans_of(kiosk.store, "T-ADA1")[-1]["answers"]
    assert isinstance(answers, dict)
    assert answers["photo"] == "yes"
    assert answers["firm"] == "ACME 7"
    assert answers["kids"] == "1"
    assert answers["leave"] == "2024-05-09"


def test_whoever_does_not_declare_what_must_be_is_sent_to_the_help_desk(kiosk: Kiosk) -> None:
    questions(kiosk.store, ASKED[0])
    kiosk.begin()
    kiosk.choose("en")
    kiosk.scan("T-ADA1")
    option(kiosk, "No")
    kiosk.shows(At.RESULT)
    assert kiosk.outcome.word == "Please go to"
    assert [scan["reason"] for scan in scans_of(kiosk.store, "T-ADA1")] == [Reason.INCOMPLETE.value]


def test_what_may_be_left_open_can_be_skipped(kiosk: Kiosk) -> None:
    optional = replace(ASKED[3], required=False, always=True)
    questions(kiosk.store, optional, ASKED[4])
    kiosk.begin()
    kiosk.choose("en")
    kiosk.scan("T-ADA1")
    page = kiosk.view.questions
    if page.asked == optional:
        kiosk.touch(page.skip)
    assert not page.skip.isVisible()
    QTest.keyClicks(page.line, "3")
    kiosk.touch(page.go_on)
    kiosk.shows(At.RESULT)
    assert kiosk.outcome.word == "Welcome"


def test_a_second_person_who_scans_meanwhile_gets_their_own_answer(kiosk: Kiosk) -> None:
    questions(kiosk.store, ASKED[3])
    kiosk.begin()
    kiosk.choose("en")
    kiosk.scan("T-ADA1")
    QTest.keyClicks(kiosk.view.questions.line, "ACME")
    kiosk.scan("T-OUT4")
    assert kiosk.outcome.word == "Please go to"
    assert kiosk.view.questions.line.text() == ""
    assert [scan["reason"] for scan in scans_of(kiosk.store, "T-ADA1")] == ["incomplete"]


# -- nobody there


def test_who_walks_away_is_forgotten(kiosk: Kiosk) -> None:
    kiosk.begin(idle_s=1)
    kiosk.choose("de")
    kiosk.touch(kiosk.view.ready.without)
    QTest.keyClicks(kiosk.view.who.booking, "T-ADA1")
    QTest.keyClicks(kiosk.view.who.family_name, "Lovel")
    kiosk.shows(At.LANGUAGE)
    assert kiosk.view.who.booking.text() == ""
    assert kiosk.view.who.family_name.text() == ""
    assert kiosk.view.staff.label() == "Staff"


def test_back_leads_one_page_back_and_wipes(kiosk: Kiosk) -> None:
    open_who(kiosk, "nl")
    QTest.keyClicks(kiosk.view.who.booking, "ABC")
    kiosk.touch(kiosk.view.back)
    kiosk.shows(At.READY)
    assert kiosk.view.who.booking.text() == ""
    kiosk.touch(kiosk.view.back)
    kiosk.shows(At.LANGUAGE)


def test_a_touch_takes_the_result_away(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.scan("T-OUT4")
    kiosk.touch(kiosk.view.result)
    assert kiosk.view.at is At.LANGUAGE
    assert kiosk.outcome.name == ""
