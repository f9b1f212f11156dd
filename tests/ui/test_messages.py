import ast
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from checkin import errors, says
from checkin.code_kinds import Kind
from checkin.history import Line
from checkin.layout import Problem
from checkin.model import Answer, Attendee, Direction, JobState, Reason, Status, Verdict
from checkin.printers.base import NO_PAPER
from checkin.words import ATTENDEE, Detail
from ui import messages
from ui.sounds import Tone
from ui.theme import Role

ROOT = Path(__file__).parents[2]
BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2024, 5, 7, 7, 14, tzinfo=UTC)  # 09:14 there
ADA = Attendee(id="a", given_name="Ada", badge_issue=1)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> None:
    """Texts are translated by an application; here one without translations."""


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_says_all_five_things(reason: Reason) -> None:
    message = messages.of_reason(reason)
    assert message.word
    assert message.icon
    assert message.advice.endswith((".", "?"))
    assert "{" not in message.word + message.advice
    assert isinstance(message.role, Role)
    assert isinstance(message.tone, Tone)


@pytest.mark.parametrize("reason", Reason)
def test_the_role_and_the_tone_say_the_same(reason: Reason) -> None:
    message = messages.of_reason(reason)
    assert message.tone.value == message.role.value


def test_no_two_reasons_have_the_same_word() -> None:
    words = [messages.of_reason(reason).word for reason in Reason]
    assert len(set(words)) == len(words)


def test_already_in_says_since_when_and_where() -> None:
    verdict = Verdict(
        answer=Answer.REFUSE,
        reason=Reason.ALREADY_IN,
        attendee=ADA,
        since=datetime(2024, 5, 7, 6, 55, tzinfo=UTC),
        where="Desk 1",
    )
    message = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW)
    assert message.word == "Already in since 08:55, Desk 1"
    assert message.role is Role.NO


def test_a_badge_holder_of_an_earlier_day_is_shown_calmly() -> None:
    verdict = Verdict(
        answer=Answer.REFUSE,
        reason=Reason.ALREADY_IN,
        attendee=ADA,
        since=NOW - timedelta(days=1),
        where="Desk 1",
    )
    message = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW)
    assert message.word == "Checked in on 6 May, badge handed over"
    assert (message.role, message.tone) == (Role.NEUTRAL, Tone.LOOK)


def test_a_test_ticket_is_called_one_whatever_is_decided() -> None:
    for answer, reason in ((Answer.ADMIT, Reason.OK), (Answer.REFUSE, Reason.UNPAID)):
        verdict = Verdict(answer=answer, reason=reason, attendee=ADA, test=True)
        assert "test ticket" in messages.of_verdict(verdict, zone=BRUSSELS, now=NOW).advice


def test_a_time_of_another_day_is_said_with_its_date() -> None:
    verdict = Verdict(
        answer=Answer.REFUSE, reason=Reason.NOT_YET_VALID, since=NOW + timedelta(days=1)
    )
    word = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW).word
    assert word == "Not valid before 8 May, 09:14"


def test_a_day_of_another_year_says_which() -> None:
    last_year = datetime(2023, 5, 7, 7, 14, tzinfo=UTC)
    verdict = Verdict(answer=Answer.REFUSE, reason=Reason.EXPIRED, since=last_year)
    word = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW).word
    assert word == "Was valid until 7 May 2023, 09:14"
    assert says.moment(last_year, BRUSSELS, NOW) == "7 May 2023 09:14"
    assert says.moment(NOW - timedelta(days=1), BRUSSELS, NOW) == "6 May 09:14"


def test_the_day_is_the_events_and_not_greenwichs() -> None:
    after_midnight_there = datetime(2024, 5, 6, 22, 30, tzinfo=UTC)
    assert messages.moment(after_midnight_there, BRUSSELS, NOW) == "00:30"


def test_a_forced_entry_keeps_what_was_overridden() -> None:
    verdict = Verdict(answer=Answer.ADMIT, reason=Reason.UNPAID, attendee=ADA, forced=True)
    message = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW)
    assert (message.word, message.role) == ("Let in by hand", Role.YES)
    assert message.advice == "Let in although: not paid."


def test_what_a_code_turned_out_to_be_comes_before_the_advice() -> None:
    verdict = Verdict(answer=Answer.REFUSE, reason=Reason.UNREADABLE)
    message = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW, kind=Kind.WEB_ADDRESS)
    assert message.advice.startswith("This is a web address, not a ticket. Scan the code again")


@pytest.mark.parametrize(
    "reason", [Reason.UNREADABLE, Reason.UNKNOWN, Reason.AMBIGUOUS, Reason.REVOKED]
)
def test_at_a_door_nobody_is_looked_up_chosen_or_added(reason: Reason) -> None:
    verdict = Verdict(answer=Answer.REFUSE, reason=reason)
    said = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW, at_door=True).advice
    assert said == "Scan their badge instead; without one, send them to the registration desk."


def test_names_with_braces_do_no_harm() -> None:
    verdict = Verdict(
        answer=Answer.REFUSE, reason=Reason.ALREADY_IN, since=NOW, where="{0.__class__}"
    )
    word = messages.of_verdict(verdict, zone=BRUSSELS, now=NOW).word
    assert word == "Already in since 09:14, {0.__class__}"


def test_errors_are_filled_after_translation() -> None:
    error = errors.StoreMissing(path="/x/{y}.checkin")
    assert "/x/{y}.checkin" in messages.of_error(error)


@pytest.mark.parametrize("state", JobState)
def test_every_state_of_a_print_job_has_words(state: JobState) -> None:
    assert messages.of_job(state)[0]


def test_directions_and_statuses_have_words() -> None:
    assert [messages.of_direction(direction) for direction in Direction] == ["In", "Out"]
    assert all(messages.of_status(status) for status in Status)


@pytest.mark.parametrize(
    ("issue", "reason", "said"),
    [
        ("1", "", "Badge 1 queued"),
        ("2", "lost {again}", "Badge 2 queued: lost {again}"),
        ("", "", "Badge queued once more"),
    ],
)
def test_a_badge_in_the_queue_is_told_with_its_number_if_it_has_a_new_one_and_why(
    issue: str, reason: str, said: str
) -> None:
    line = Line(
        fact="f",
        kind="print_queued",
        at=NOW,
        station="Desk 1",
        actor="",
        attendee="a",
        text="",
        facts={"issue": issue, "text": reason},
        undone=False,
        undoable=False,
    )
    assert messages.of_history(line) == said


def test_what_stands_inside_an_error_is_a_text_that_can_be_translated() -> None:
    words = {"NotKnown": ["what"], "TemplateError": ["where", "why"]}
    plain = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for folder in ("checkin", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for fact in call.keywords
        if fact.arg in words.get(getattr(call.func, "id", ""), ())
        and isinstance(fact.value, ast.Constant | ast.JoinedStr)
    ]
    assert plain == []


def test_a_word_inside_an_error_is_translated_before_it_is_filled_in(qtbot: QtBot) -> None:
    class Dutch(QTranslator):
        def translate(self, context: str, text: str, *_more: object) -> str:
            return {"attendee": "deelnemer"}.get(text, text)

    translator = Dutch()
    assert QCoreApplication.installTranslator(translator)
    try:
        assert "deelnemer “x”" in messages.of_error(errors.NotKnown(what=ATTENDEE, name="x"))
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("", ""),
        (NO_PAPER, f"«{NO_PAPER}»"),
        ("family_name is too long for the badge.", "«Family name» passt nicht."),
        (
            "“🎉” (U+1F389) in given_name is in none of the fonts.",
            "“🎉” U+1F389 fehlt: «Given name».",
        ),
        (
            str(errors.NotKnown(what=Detail("badge template"), name="A, “B”")),
            "«badge template» A, “B” fehlt.",
        ),
        ("Something that a later version says.", "Something that a later version says."),
    ],
)
def test_what_the_journal_keeps_of_a_print_job_is_said_in_the_language_of_the_window(
    qtbot: QtBot, kept: str, said: str
) -> None:
    class Other(QTranslator):
        def translate(self, context: str, text: str, *_more: object) -> str:
            words = {
                Problem.TOO_LONG: "{field} passt nicht.",
                Problem.MISSING: "“{char}” {code} fehlt: {field}.",
                errors.NotKnown.text: "{what} {name} fehlt.",
            }
            known = text in (NO_PAPER, "badge template") or context == "fields"
            return words.get(text) or (f"«{text}»" if known else text)

    translator = Other()
    assert QCoreApplication.installTranslator(translator)
    try:
        assert messages.of_print_detail(kept) == said
    finally:
        QCoreApplication.removeTranslator(translator)
