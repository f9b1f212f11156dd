"""What the window says about a verdict, an error, a print job: word, icon, colour, tone, advice.

`checkin/` marks its texts, this module translates them. English is the source.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from checkin import says
from checkin.code_kinds import Kind, Remark
from checkin.errors import CheckinError, NotKnown
from checkin.model import TO_FILE, Answer, Direction, JobState, Reason, Status, Verdict
from checkin.words import QT_TRANSLATE_NOOP, Detail
from ui.field_words import field_word
from ui.sounds import Tone
from ui.theme import Role

if TYPE_CHECKING:  # brings what judges, which the window does not wait for
    from checkin.history import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What one outcome looks, sounds and reads like.

    `icon` is a name for `ui.icons`; `advice` is one sentence that tells the operator what to do.
    """

    word: str
    icon: str
    role: Role
    tone: Tone
    advice: str


#: What each answer looks and sounds like; words and advice are those of `checkin.says`.
_ADMITTED: Final = frozenset({Reason.OK, Reason.RE_ENTRY, Reason.EXIT_OK})
_ASKED: Final = frozenset({Reason.AMBIGUOUS, Reason.INCOMPLETE})
_ICONS: Final = {Role.YES: "check", Role.NO: "cross", Role.LOOK: "ask"}

_LATER_DAY: Final = QT_TRANSLATE_NOOP("reasons", "Checked in on {since}, badge handed over")
_LATER_DAY_ADVICE: Final = QT_TRANSLATE_NOOP(
    "reasons", "Nothing to do here: the badge is theirs. Lost? Print it again."
)
_SAME_SCAN: Final = QT_TRANSLATE_NOOP("reasons", "Same scan")

_DIRECTIONS: Final = {
    Direction.ENTRY: QT_TRANSLATE_NOOP("directions", "In"),
    Direction.EXIT: QT_TRANSLATE_NOOP("directions", "Out"),
}
_STATUSES: Final = {
    Status.CONFIRMED: QT_TRANSLATE_NOOP("statuses", "confirmed"),
    Status.PENDING: QT_TRANSLATE_NOOP("statuses", "pending"),
    Status.UNPAID: QT_TRANSLATE_NOOP("statuses", "unpaid"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("statuses", "cancelled"),
    Status.WAITLISTED: QT_TRANSLATE_NOOP("statuses", "on the waiting list"),
}
_JOBS: Final = {
    JobState.QUEUED: (QT_TRANSLATE_NOOP("jobs", "badge is waiting"), Role.LOOK),
    JobState.SENDING: (QT_TRANSLATE_NOOP("jobs", "badge is being printed"), Role.LOOK),
    JobState.PRINTED: (QT_TRANSLATE_NOOP("jobs", "badge printed"), Role.YES),
    JobState.ACCEPTED: (QT_TRANSLATE_NOOP("jobs", "badge sent"), Role.YES),
    JobState.HELD: (QT_TRANSLATE_NOOP("jobs", "printer is holding it"), Role.LOOK),
    JobState.NOT_SENT: (QT_TRANSLATE_NOOP("jobs", "not sent, trying again"), Role.LOOK),
    JobState.UNKNOWN: (QT_TRANSLATE_NOOP("jobs", "printed? please look"), Role.NO),
    JobState.HANDED_OVER: (QT_TRANSLATE_NOOP("jobs", "handed over"), Role.YES),
    JobState.WITHDRAWN: (QT_TRANSLATE_NOOP("jobs", "withdrawn"), Role.NEUTRAL),
}
_NEXT: Final = QT_TRANSLATE_NOOP("signs", "; ")
_ABOUT: Final = QT_TRANSLATE_NOOP("signs", "{what}: {said}")
_A_FOLDER: Final = QT_TRANSLATE_NOOP("printers", "a folder of PDF files")
_A_FILE: Final = QT_TRANSLATE_NOOP("printers", "a PDF file")
_QUEUED: Final = QT_TRANSLATE_NOOP("history", "Badge {issue} queued")
_QUEUED_BECAUSE: Final = QT_TRANSLATE_NOOP("history", "Badge {issue} queued: {reason}")
_QUEUED_AGAIN: Final = QT_TRANSLATE_NOOP("history", "Badge queued once more")


def of_reason(reason: Reason) -> Message:
    """The message of *reason*, in the language of the window."""
    role = Role.YES if reason in _ADMITTED else Role.LOOK if reason in _ASKED else Role.NO
    return Message(
        word=_tr("reasons", says.WORDS[reason]),
        icon="leave" if reason is Reason.EXIT_OK else _ICONS[role],
        role=role,
        tone=Tone(role.value),
        advice=_tr("reasons", says.ADVICE[reason]),
    )


def of_verdict(
    verdict: Verdict,
    *,
    zone: tzinfo | None,
    now: datetime,
    kind: Kind = Kind.TICKET,
    issuer: str = "",
    at_door: bool = False,
) -> Message:
    """The message of *verdict*: when and where, forced, and the calm one of a later day.

    Args:
        zone: The event's; times are said in it.
        now: Aware; times of another day are said with their date.
        kind: What the code was by its form; said before the advice if nobody has it.
        issuer: Where the code comes from; said of a ticket that is not this event's.
        at_door: Nobody can be looked up there, and no badge printed.
    """
    message = of_reason(verdict.reason)
    if at_door and verdict.reason in says.AT_A_DOOR:
        message = replace(message, advice=_tr("reasons", says.AT_A_DOOR[verdict.reason]))
    if verdict.since is not None and verdict.reason in says.UNTIL_THEN:
        message = replace(message, advice=_tr("reasons", says.UNTIL_THEN[verdict.reason]))
    if says.is_for_help_desk(verdict.answer, verdict.reason):
        return Message(
            word=_tr("reasons", says.TO_HELP_DESK),
            icon=_ICONS[Role.LOOK],
            role=Role.LOOK,
            tone=Tone.LOOK,
            advice=_tr("reasons", says.TO_HELP_DESK_ADVICE),
        )
    if verdict.forced and verdict.answer is Answer.ADMIT:
        return _forced(message)
    if verdict.test:
        message = replace(message, advice=f"{_tr('reasons', says.TEST)} {message.advice}")
    what = of_code(verdict, kind)
    if what:
        if issuer and verdict.reason in says.NAMES_ISSUER:
            what = f"{what} {_tr('kinds', says.ISSUER).format(issuer=issuer)}"
        message = replace(message, advice=f"{what} {message.advice}")
    if verdict.why:
        parts = in_a_row(_filled(part.context, part.text, part.facts) for part in verdict.why)
        needed = _tr("rules", says.why(verdict)).format(parts=parts)
        message = replace(message, advice=f"{needed} {message.advice}")
    if verdict.companion:
        return replace(message, word=_tr("reasons", says.COMPANION))
    if verdict.since is None:
        return message
    if _was_here_another_day(verdict, zone, now):
        return _later_day(day(verdict.since, zone))
    text = says.timed(verdict, now)
    if not text:
        return message
    since = moment(verdict.since, zone, now)
    return replace(message, word=_tr("reasons", text).format(since=since, where=verdict.where))


def of_code(verdict: Verdict, kind: Kind) -> str:
    """What a code is that stands for nobody by itself; "" where its form says nothing."""
    form = says.of_code(verdict, kind)
    return _tr("kinds", form) if form else ""


def of_remark(remark: Remark, *, zone: tzinfo | None, now: datetime) -> str:
    """What to know of a code beside the verdict; a few words."""
    since = moment(remark.at, zone, now) if remark.at is not None else ""
    return _tr("remarks", says.REMARKS[remark.kind]).format(since=since)


def _forced(message: Message) -> Message:
    word = message.word
    if QLocale().language() is not QLocale.Language.German:  # its nouns keep their capital
        word = word[0].lower() + word[1:]
    return Message(
        word=_tr("reasons", says.FORCED),
        icon="check",
        role=Role.YES,
        tone=Tone.YES,
        advice=_tr("reasons", says.FORCED_ADVICE).format(word=word),
    )


def _later_day(since: str) -> Message:
    return Message(
        word=_tr("reasons", _LATER_DAY).format(since=since),
        icon="info",
        role=Role.NEUTRAL,
        tone=Tone.LOOK,
        advice=_tr("reasons", _LATER_DAY_ADVICE),
    )


def _was_here_another_day(verdict: Verdict, zone: tzinfo | None, now: datetime) -> bool:
    return (
        verdict.reason is Reason.ALREADY_IN
        and verdict.since is not None
        and says.local(verdict.since, zone).date() < says.local(now, zone).date()
        and verdict.attendee is not None
        and verdict.attendee.badge_issue > 0
    )


def same_scan() -> str:
    return _tr("reasons", _SAME_SCAN)


def of_error(error: CheckinError) -> str:
    """What an operator can do about *error*, in the language of the window."""
    return _filled("errors", error.text, error.facts)


def of_detail(detail: Detail) -> str:
    """A sentence of `checkin/` with what it is about, in the language of the window."""
    return _filled(detail.context, detail.text, detail.facts)


def in_a_row(parts: Iterable[str]) -> str:
    """*parts*, each of which may hold a comma, with the sign between them that the language has."""
    return _tr("signs", _NEXT).join(parts)


def about(what: str, said: str) -> str:
    """ "Zebra: out of labels", with the blank before the sign where the language has one."""
    return _tr("signs", _ABOUT).format(what=what, said=said)


def _filled(context: str, text: str, facts: Mapping[str, object]) -> str:
    """*text* translated, then filled with *facts*, those that are words translated as well."""
    said = {
        name: field_word(str(fact))
        if name == "field"
        else _filled(fact.context, fact.text, fact.facts)
        if isinstance(fact, Detail)
        else fact
        for name, fact in facts.items()
    }
    return _tr(context, text).format(**said)


def of_direction(direction: Direction) -> str:
    return _tr("directions", _DIRECTIONS[direction])


def of_status(status: Status) -> str:
    return _tr("statuses", _STATUSES[status])


def of_job(state: JobState) -> tuple[str, Role]:
    """What a print job's state is called, and its colour."""
    text, role = _JOBS[state]
    return _tr("jobs", text), role


def of_print_reason(reason: str) -> str:
    """Why a badge was printed again: what somebody wrote, or what stands for many at once."""
    return _tr("details", reason) if reason else ""


def of_print_detail(detail: str) -> str:
    """What is known of a print job, as it is kept: about a printer, a badge, or a template that is
    gone.

    The journal keeps it in English and filled in; what it is about is read out of it again.
    """
    said = _tr("printers", detail) if detail else ""
    if said != detail:
        return said
    from checkin.layout import Problem  # heavy, and seldom needed

    for context, text in (
        ("badge", Problem.TOO_LONG),
        ("badge", Problem.MISSING),
        ("errors", NotKnown.text),
    ):
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(text))
        if found := re.fullmatch(pattern, detail):
            facts = found.groupdict()
            what = {"what": _tr("details", facts["what"])} if "what" in facts else {}
            return _filled(context, text, facts | what)
    return detail


def of_printer(device: str) -> str:
    """A printer in words: its name, or what of its address people know it by."""
    kind, colon, place = device.partition(":")
    if device == TO_FILE:
        return _tr("printers", _A_FILE)
    if not colon:
        return device
    if kind == "folder":
        return _tr("printers", _A_FOLDER)
    return place.strip("/").partition("?")[0]


def of_history(line: "Line") -> str:
    """One line of a person's history."""
    facts = dict(line.facts)
    if line.kind == "print_queued":
        reason = of_print_reason(facts.get("text", ""))
        words = _QUEUED_BECAUSE if reason else _QUEUED
        if not facts["issue"]:
            words = _QUEUED_AGAIN
        return _tr("history", words).format(issue=facts["issue"], reason=reason)
    if "word" in facts:
        facts["word"] = _tr("reasons", facts["word"])
    if facts.get("outcome"):
        return of_job(JobState(facts["outcome"]))[0]
    if "fields" in facts:
        facts["fields"] = ", ".join(field_word(key) for key in facts["fields"].split(", "))
    return _tr("history", line.text).format(**facts)


def clock(at: datetime, zone: tzinfo | None) -> str:
    """Hours and minutes in *zone*, the event's (None: this machine's): "08:55"."""
    return says.local(at, zone).strftime("%H:%M")


def day(at: datetime, zone: tzinfo | None, now: datetime | None = None) -> str:
    """The day in the event's zone, in the window's language: "6 May", "6 May 2023" if *now* is of
    another year."""
    here = says.local(at, zone)
    year = "" if now is None or says.local(now, zone).year == here.year else " yyyy"
    date = QDate(here.year, here.month, here.day)
    return QLocale().toString(date, QCoreApplication.translate("dates", "d MMMM") + year)


def moment(at: datetime, zone: tzinfo | None, now: datetime) -> str:
    """ "08:55", "6 May, 08:55" on another day, or "6 May 2023, 08:55" of another year."""
    if says.local(at, zone).date() == says.local(now, zone).date():
        return clock(at, zone)
    return f"{day(at, zone, now)}, {clock(at, zone)}"


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
