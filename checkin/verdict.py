"""Who may pass: pure and total. Any case gives one answer and one reason."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from checkin.model import (
    Answer,
    Attendee,
    Checkpoint,
    Direction,
    Policy,
    Presence,
    Question,
    Reason,
    Status,
    Verdict,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything a verdict rests on.

    Attributes:
        at: When it happened, aware.
        found: Who holds the code: nobody, one, or several to choose between.
        refused: What the code itself was refused for (UNREADABLE, BAD_SIGNATURE, WRONG_EVENT,
            REVOKED, SUPERSEDED), None if nothing.
        presence: What the one found did at this checkpoint before.
        entitled: Whether the attendee is registered for the checkpoint's session.
        answers: Answers to the checkpoint's questions given now or before, by key.
        inside: How many people are inside the checkpoint now.
        where: Station id → label, to say where somebody came in.
    """

    checkpoint: Checkpoint
    direction: Direction
    at: datetime
    found: tuple[Attendee, ...] = ()
    refused: Reason | None = None
    presence: Presence | None = None
    entitled: bool = True
    answers: Mapping[str, str] = field(default_factory=dict)
    inside: int = 0
    where: Mapping[str, str] = field(default_factory=dict)

    @property
    def entering(self) -> bool:
        return self.direction is Direction.ENTRY

    @property
    def seen(self) -> Presence:
        return self.presence or Presence(checkpoint=self.checkpoint.key)


#: What an operator may overrule; for the rest there is nobody, or nobody certain, to admit.
FORCEABLE = frozenset(Reason) - {
    Reason.UNREADABLE,
    Reason.BAD_SIGNATURE,
    Reason.WRONG_EVENT,
    Reason.UNKNOWN,
    Reason.AMBIGUOUS,
}


def judge(case: Case, *, force: bool = False) -> Verdict:
    """Give the first reason that hits, in the order of `Reason`.

    Args:
        force: Admit although *case* is refused or asks, where `FORCEABLE` allows it; the verdict
            keeps the reason that was overruled.
    """
    verdict = _first_hit(case)
    overrules = force and verdict.answer is not Answer.ADMIT and verdict.reason in FORCEABLE
    if overrules and verdict.attendee is not None:
        return replace(verdict, answer=Answer.ADMIT, forced=True, questions=())
    return verdict


def _first_hit(case: Case) -> Verdict:
    for check in _CHECKS:
        verdict = check(case)
        if verdict is not None:
            return verdict
    return _admit(case)


def _code(case: Case) -> Verdict | None:
    """The code itself: readable, genuine, ours, known, not withdrawn."""
    if case.refused in (Reason.UNREADABLE, Reason.BAD_SIGNATURE, Reason.WRONG_EVENT):
        return Verdict(answer=Answer.REFUSE, reason=case.refused)
    if not case.found:
        return Verdict(answer=Answer.REFUSE, reason=Reason.UNKNOWN)
    if case.refused is not None:
        only = case.found[0] if len(case.found) == 1 else None
        return Verdict(answer=Answer.REFUSE, reason=case.refused, attendee=only)
    if len(case.found) > 1:
        return Verdict(answer=Answer.ASK, reason=Reason.AMBIGUOUS, candidates=case.found)
    return None


def _standing(case: Case) -> Verdict | None:
    """The registration: in force, not barred, approved."""
    attendee = case.found[0]
    if attendee.status is Status.CANCELLED:
        return _no(case, Reason.CANCELLED)
    if attendee.blocked:
        return _no(case, Reason.BLOCKED)
    if attendee.status in (Status.PENDING, Status.WAITLISTED):
        return _no(case, Reason.UNAPPROVED)
    return None


def _validity(case: Case) -> Verdict | None:
    """Both ends are inside; an exit is never too early or too late."""
    attendee = case.found[0]
    if not case.entering:
        return None
    if attendee.valid_from is not None and case.at < attendee.valid_from:
        return _no(case, Reason.NOT_YET_VALID, since=attendee.valid_from)
    if attendee.valid_until is not None and case.at > attendee.valid_until:
        return _no(case, Reason.EXPIRED, since=attendee.valid_until)
    return None


def _rights(case: Case) -> Verdict | None:
    checkpoint, attendee = case.checkpoint, case.found[0]
    if checkpoint.categories and attendee.category not in checkpoint.categories:
        return _no(case, Reason.NOT_ENTITLED)
    if checkpoint.registered_only and not case.entitled:
        return _no(case, Reason.NOT_REGISTERED)
    if attendee.status is Status.UNPAID and not checkpoint.admit_unpaid:
        return _no(case, Reason.UNPAID)
    return None


def _hours(case: Case) -> Verdict | None:
    """Outside its hours nobody comes in; everybody may leave."""
    checkpoint = case.checkpoint
    if not case.entering:
        return None
    if checkpoint.opens is not None and case.at < checkpoint.opens:
        return _no(case, Reason.CLOSED, since=checkpoint.opens)
    if checkpoint.closes is not None and case.at > checkpoint.closes:
        return _no(case, Reason.CLOSED, since=checkpoint.closes)
    return None


def _questions(case: Case) -> Verdict | None:
    if not case.entering:
        return None
    open_questions = tuple(q for q in case.checkpoint.questions if not _settled(q, case.answers))
    if not any(question.required for question in open_questions):
        return None
    return Verdict(
        answer=Answer.ASK,
        reason=Reason.INCOMPLETE,
        attendee=case.found[0],
        questions=open_questions,
        attention=case.found[0].attention,
    )


def _settled(question: Question, answers: Mapping[str, str]) -> bool:
    """Whether nothing is left to ask: answered validly, or left open on purpose where one may."""
    if question.key not in answers:
        return False
    return valid_answer(question, answers[question.key])


def valid_answer(question: Question, answer: str) -> bool:
    """Whether *answer* will do for *question*; "" does where it is not required.

    A required yes/no question is a declaration: only "yes" will do.
    """
    if not answer.strip():
        return not question.required
    return _VALID.get(question.kind, _any_text)(question, answer)


def _any_text(question: Question, answer: str) -> bool:
    return True


def _yes_no(question: Question, answer: str) -> bool:
    return answer == "yes" or (answer == "no" and not question.required)


def _choice(question: Question, answer: str) -> bool:
    return answer in question.options


def _choices(question: Question, answer: str) -> bool:
    return all(part in question.options for part in answer.split("|"))


def _number(question: Question, answer: str) -> bool:
    digits = answer.removeprefix("-").replace(",", ".", 1).replace(".", "", 1)
    return digits.isascii() and digits.isdigit() and len(digits) < 30


def _date(question: Question, answer: str) -> bool:
    try:
        datetime.strptime(answer, "%Y-%m-%d")  # noqa: DTZ007  a date has no zone
    except ValueError:
        return False
    return True


_VALID: Mapping[str, Callable[[Question, str], bool]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "number": _number,
    "date": _date,
}


def _movement(case: Case) -> Verdict | None:
    """In twice, out twice; who may come back is the checkpoint's to say."""
    checkpoint, seen = case.checkpoint, case.seen
    if not case.entering:
        if checkpoint.policy is Policy.ROOM and not seen.inside:
            return _no(
                case,
                Reason.ALREADY_OUT,
                since=seen.last_exit,
                where=case.where.get(seen.last_station, ""),
            )
        return None
    if seen.entries == 0 or checkpoint.multiple_entries:
        return None
    if not seen.inside and (checkpoint.re_entry or checkpoint.policy is Policy.ROOM):
        return None
    return _no(
        case,
        Reason.ALREADY_IN,
        since=seen.first_entry,
        where=case.where.get(seen.first_station, ""),
    )


def _room_left(case: Case) -> Verdict | None:
    if case.entering and 0 < case.checkpoint.capacity <= case.inside and not case.seen.inside:
        return _no(case, Reason.FULL)
    return None


_CHECKS: Iterable[Callable[[Case], Verdict | None]] = (
    _code,
    _standing,
    _validity,
    _rights,
    _hours,
    _questions,
    _movement,
    _room_left,
)


def _no(case: Case, reason: Reason, *, since: datetime | None = None, where: str = "") -> Verdict:
    attendee = case.found[0]
    return Verdict(
        answer=Answer.REFUSE,
        reason=reason,
        attendee=attendee,
        since=since,
        where=where,
        attention=attendee.attention,
    )


def _admit(case: Case) -> Verdict:
    attendee = case.found[0]
    reason = Reason.EXIT_OK
    if case.entering:
        reason = Reason.RE_ENTRY if case.seen.entries else Reason.OK
    return Verdict(
        answer=Answer.ADMIT, reason=reason, attendee=attendee, attention=attendee.attention
    )
