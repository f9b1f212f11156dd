"""What the window says about a verdict, an error, a print job: word, icon, colour, tone, advice.

`checkin/` marks its texts, this module translates them. English is the source.
"""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from checkin.errors import CheckinError
from checkin.model import Answer, Direction, JobState, Reason, Status, Verdict
from checkin.words import QT_TRANSLATE_NOOP
from ui.sounds import Tone
from ui.theme import Role


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


def _yes(word: str, advice: str, icon: str = "check") -> Message:
    return Message(word=word, icon=icon, role=Role.YES, tone=Tone.YES, advice=advice)


def _no(word: str, advice: str, icon: str = "cross") -> Message:
    return Message(word=word, icon=icon, role=Role.NO, tone=Tone.NO, advice=advice)


def _look(word: str, advice: str, icon: str = "ask") -> Message:
    return Message(word=word, icon=icon, role=Role.LOOK, tone=Tone.LOOK, advice=advice)


#: Every reason's message in English. `{since}` and `{where}` are filled in by `of_verdict`.
REASONS: Final[dict[Reason, Message]] = {
    Reason.UNREADABLE: _no(
        QT_TRANSLATE_NOOP("reasons", "Not a ticket"),
        QT_TRANSLATE_NOOP("reasons", "Scan the code again, or type the name into the field."),
    ),
    Reason.BAD_SIGNATURE: _no(
        QT_TRANSLATE_NOOP("reasons", "Not a genuine ticket"),
        QT_TRANSLATE_NOOP("reasons", "Look the person up by name and send them to the help lane."),
    ),
    Reason.WRONG_EVENT: _no(
        QT_TRANSLATE_NOOP("reasons", "Ticket for another event"),
        QT_TRANSLATE_NOOP("reasons", "Ask for the ticket of this event, or look up the name."),
    ),
    Reason.UNKNOWN: _no(
        QT_TRANSLATE_NOOP("reasons", "Not on the list"),
        QT_TRANSLATE_NOOP("reasons", "Look up the name; if it is not there, add a walk-in."),
    ),
    Reason.REVOKED: _no(
        QT_TRANSLATE_NOOP("reasons", "Ticket withdrawn"),
        QT_TRANSLATE_NOOP("reasons", "This code no longer counts: look the person up by name."),
    ),
    Reason.SUPERSEDED: _no(
        QT_TRANSLATE_NOOP("reasons", "An older badge"),
        QT_TRANSLATE_NOOP("reasons", "A newer badge was printed: ask for that one, keep this one."),
    ),
    Reason.AMBIGUOUS: _look(
        QT_TRANSLATE_NOOP("reasons", "Which of these?"),
        QT_TRANSLATE_NOOP("reasons", "Ask for the organisation, then choose the right person."),
    ),
    Reason.CANCELLED: _no(
        QT_TRANSLATE_NOOP("reasons", "Registration cancelled"),
        QT_TRANSLATE_NOOP("reasons", "Send them to the help lane; an organiser may let them in."),
    ),
    Reason.BLOCKED: _no(
        QT_TRANSLATE_NOOP("reasons", "Blocked"),
        QT_TRANSLATE_NOOP("reasons", "Stay polite, keep the badge, and call an organiser."),
    ),
    Reason.UNAPPROVED: _no(
        QT_TRANSLATE_NOOP("reasons", "Not approved yet"),
        QT_TRANSLATE_NOOP("reasons", "Send them to the help lane to have the place confirmed."),
    ),
    Reason.NOT_YET_VALID: _no(
        QT_TRANSLATE_NOOP("reasons", "Not valid yet"),
        QT_TRANSLATE_NOOP("reasons", "Tell them from when on the ticket holds."),
    ),
    Reason.EXPIRED: _no(
        QT_TRANSLATE_NOOP("reasons", "No longer valid"),
        QT_TRANSLATE_NOOP("reasons", "Tell them until when the ticket held; the help lane helps."),
    ),
    Reason.NOT_ENTITLED: _no(
        QT_TRANSLATE_NOOP("reasons", "Not included"),
        QT_TRANSLATE_NOOP("reasons", "This ticket does not include this place: help lane."),
    ),
    Reason.NOT_REGISTERED: _no(
        QT_TRANSLATE_NOOP("reasons", "Not registered for this"),
        QT_TRANSLATE_NOOP("reasons", "Ask them to wait until registered people are in."),
    ),
    Reason.UNPAID: _no(
        QT_TRANSLATE_NOOP("reasons", "Not paid"),
        QT_TRANSLATE_NOOP("reasons", "Send them to the payment desk, then scan again."),
    ),
    Reason.CLOSED: _no(
        QT_TRANSLATE_NOOP("reasons", "Closed now"),
        QT_TRANSLATE_NOOP("reasons", "Tell them when this place is open."),
    ),
    Reason.RULES: _no(
        QT_TRANSLATE_NOOP("reasons", "Not allowed now"),
        QT_TRANSLATE_NOOP("reasons", "The rules of this place say no: ask an organiser."),
    ),
    Reason.INCOMPLETE: _look(
        QT_TRANSLATE_NOOP("reasons", "A question first"),
        QT_TRANSLATE_NOOP("reasons", "Ask the question and enter the answer; then they are in."),
    ),
    Reason.ALREADY_IN: _no(
        QT_TRANSLATE_NOOP("reasons", "Already in"),
        QT_TRANSLATE_NOOP("reasons", "Badge lost? Print again: the first one stops working."),
    ),
    Reason.ALREADY_OUT: _no(
        QT_TRANSLATE_NOOP("reasons", "Already out"),
        QT_TRANSLATE_NOOP(
            "reasons", "There is no entry to close: they may have come in unscanned."
        ),
    ),
    Reason.FULL: _no(
        QT_TRANSLATE_NOOP("reasons", "Full"),
        QT_TRANSLATE_NOOP("reasons", "Ask them to wait until somebody leaves."),
    ),
    Reason.OK: _yes(
        QT_TRANSLATE_NOOP("reasons", "Welcome"),
        QT_TRANSLATE_NOOP("reasons", "Hand over the badge."),
    ),
    Reason.RE_ENTRY: _yes(
        QT_TRANSLATE_NOOP("reasons", "Welcome back"),
        QT_TRANSLATE_NOOP("reasons", "They were here before: let them in."),
    ),
    Reason.EXIT_OK: _yes(
        QT_TRANSLATE_NOOP("reasons", "Goodbye"),
        QT_TRANSLATE_NOOP("reasons", "They are out: let them pass."),
        icon="leave",
    ),
}

_SINCE: Final = {
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP("reasons", "Already in since {since}"),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP("reasons", "Already out since {since}"),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP("reasons", "Not valid before {since}"),
    Reason.EXPIRED: QT_TRANSLATE_NOOP("reasons", "Was valid until {since}"),
}
_SINCE_WHERE: Final = {
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP("reasons", "Already in since {since}, {where}"),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP("reasons", "Already out since {since}, {where}"),
}
_LATER_DAY: Final = QT_TRANSLATE_NOOP("reasons", "Checked in on {since}, badge handed over")
_LATER_DAY_ADVICE: Final = QT_TRANSLATE_NOOP(
    "reasons", "Nothing to do here: the badge is theirs. Lost? Print it again."
)
_FORCED: Final = QT_TRANSLATE_NOOP("reasons", "Let in by hand")
_FORCED_ADVICE: Final = QT_TRANSLATE_NOOP("reasons", "Let in although: {word}.")
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


def of_reason(reason: Reason) -> Message:
    """The message of *reason*, in the language of the window."""
    message = REASONS[reason]
    return replace(
        message, word=_tr("reasons", message.word), advice=_tr("reasons", message.advice)
    )


def of_verdict(verdict: Verdict, *, zone: tzinfo | None, now: datetime) -> Message:
    """The message of *verdict*: when and where, forced, and the calm one of a later day.

    Args:
        zone: The event's; times are said in it.
        now: Aware; times of another day are said with their date.
    """
    message = of_reason(verdict.reason)
    if verdict.forced and verdict.answer is Answer.ADMIT:
        return replace(
            message,
            word=_tr("reasons", _FORCED),
            icon="check",
            role=Role.YES,
            tone=Tone.YES,
            advice=_tr("reasons", _FORCED_ADVICE).format(word=message.word),
        )
    if verdict.since is None:
        return message
    if _was_here_another_day(verdict, zone, now):
        return replace(
            message,
            word=_tr("reasons", _LATER_DAY).format(since=day(verdict.since, zone)),
            icon="info",
            role=Role.NEUTRAL,
            tone=Tone.LOOK,
            advice=_tr("reasons", _LATER_DAY_ADVICE),
        )
    words = _SINCE_WHERE if verdict.where else _SINCE
    text = words.get(verdict.reason) or _SINCE.get(verdict.reason)
    if text is None:
        return message
    since = moment(verdict.since, zone, now)
    return replace(message, word=_tr("reasons", text).format(since=since, where=verdict.where))


def _was_here_another_day(verdict: Verdict, zone: tzinfo | None, now: datetime) -> bool:
    return (
        verdict.reason is Reason.ALREADY_IN
        and verdict.since is not None
        and verdict.since.astimezone(zone).date() < now.astimezone(zone).date()
        and verdict.attendee is not None
        and verdict.attendee.badge_issue > 0
    )


def same_scan() -> str:
    return _tr("reasons", _SAME_SCAN)


def of_error(error: CheckinError) -> str:
    """What an operator can do about *error*, in the language of the window."""
    return _tr("errors", error.text).format(**error.facts)


def of_direction(direction: Direction) -> str:
    return _tr("directions", _DIRECTIONS[direction])


def of_status(status: Status) -> str:
    return _tr("statuses", _STATUSES[status])


def of_job(state: JobState) -> tuple[str, Role]:
    """What a print job's state is called, and its colour."""
    text, role = _JOBS[state]
    return _tr("jobs", text), role


def clock(at: datetime, zone: tzinfo | None) -> str:
    """Hours and minutes in *zone*, the event's (None: this machine's): "08:55"."""
    return at.astimezone(zone).strftime("%H:%M")


def day(at: datetime, zone: tzinfo | None) -> str:
    """The day in the event's zone, in the window's language: "6 May"."""
    here = at.astimezone(zone)
    date = QDate(here.year, here.month, here.day)
    return QLocale().toString(date, QCoreApplication.translate("dates", "d MMMM"))


def moment(at: datetime, zone: tzinfo | None, now: datetime) -> str:
    """ "08:55", or "6 May, 08:55" on another day."""
    if at.astimezone(zone).date() == now.astimezone(zone).date():
        return clock(at, zone)
    return f"{day(at, zone)}, {clock(at, zone)}"


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
