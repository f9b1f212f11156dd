"""Who may pass: pure and total. Any case gives one answer and one reason."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from checkin import access, answers
from checkin.model import (
    Answer,
    Attendee,
    Checkpoint,
    Direction,
    Policy,
    Presence,
    Question,
    Reason,
    Session,
    Status,
    Ticket,
    Verdict,
)
from checkin.words import QT_TRANSLATE_NOOP, Detail

if TYPE_CHECKING:
    from checkin.rules import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything a verdict rests on.

    Attributes:
        at: When it happened, aware.
        found: Who holds the code: nobody, one, or several to choose between.
        refused: What the code itself was refused for (UNREADABLE, BAD_SIGNATURE, WRONG_EVENT,
            REVOKED, SUPERSEDED, BLOCKED), None if nothing; AMBIGUOUS where a person has to say
            whether the one found is meant.
        presence: What the one found did at this checkpoint before.
        entitled: Whether the attendee is registered for the checkpoint's session.
        answers: Answers to the checkpoint's questions given now or before, by key.
        inside: How many people are inside the checkpoint now.
        where: Station id → label, to say where somebody came in.
        session: The session that the checkpoint guards.
        zone: The event's; days are days there.
        entered: When the one found was let in at this checkpoint, in any order.
        kiosk: Nobody of the staff sees the verdict.
        product, variation: What the ticket is for the checkpoint's rule; "" means the category.
        ticket: The ticket of a ticket system that counts at the checkpoint (`checkin.listed`).
        pays_later: An operator answers for who has not paid, where the checkpoint allows it.
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
    session: Session | None = None
    zone: tzinfo = UTC
    entered: tuple[datetime, ...] = ()
    kiosk: bool = False
    product: str = ""
    variation: str = ""
    ticket: Ticket | None = None
    pays_later: bool = False

    @property
    def entering(self) -> bool:
        return self.direction is Direction.ENTRY

    @property
    def seen(self) -> Presence:
        return self.presence or Presence(checkpoint=self.checkpoint.key)

    @property
    def leaving_room(self) -> bool:
        """Whoever is inside a room may leave it, whatever their ticket says."""
        return not self.entering and self.checkpoint.policy is Policy.ROOM and self.seen.inside

    @property
    def capacity(self) -> int:
        return capacity(self.checkpoint, self.session)

    @property
    def companion(self) -> bool:
        """Whether this would be somebody who comes along on the same ticket."""
        return (
            self.entering and self.inside_now and self.seen.companions < self.checkpoint.companions
        )

    @property
    def inside_now(self) -> bool:
        return still_inside(self.checkpoint, self.seen, self.at)


#: Nobody is taken to be still in a room after so long without a scan.
LONGEST_STAY = timedelta(hours=16)


#: So long people wait inside for a session that is put off.
WAITS = timedelta(hours=1)


def empties(session: Session, at: datetime) -> bool:
    """Whether a session that is put like this at the moment *at* sends those inside away.

    One that is cancelled does, and one that starts so late that nobody waits for it.
    """
    return session.cancelled or (session.starts is not None and session.starts > at + WAITS)


def still_inside(checkpoint: Checkpoint, seen: Presence, at: datetime) -> bool:
    """Whether somebody is inside; from a room they have gone after `LONGEST_STAY`."""
    if not seen.inside or checkpoint.policy is not Policy.ROOM or seen.last_entry is None:
        return seen.inside
    return at - seen.last_entry <= LONGEST_STAY


def counts(seen: Presence, session: Session | None, at: datetime) -> bool:
    """Whether somebody is among those inside at the moment *at*, as `Reads.inside_at` has it.

    Once *session* is over only those are who came in since; nobody is in a cancelled one.
    """
    if session is not None and session.cancelled:
        return False
    if not seen.inside or session is None or session.ends is None or at <= session.ends:
        return seen.inside
    return seen.last_entry is not None and seen.last_entry > session.ends


def capacity(checkpoint: Checkpoint, session: Session | None) -> int:
    """How many people may be inside at once; 0 if there is no limit."""
    return checkpoint.capacity or (session.capacity if session else 0)


def doors(checkpoint: Checkpoint, session: Session) -> datetime | None:
    """When the doors of *session* open; None where its start is not known."""
    if session.starts is None:
        return None
    return session.starts - timedelta(minutes=checkpoint.doors_min)


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
    if case.refused in (Reason.UNREADABLE, Reason.BAD_SIGNATURE):
        return Verdict(answer=Answer.REFUSE, reason=case.refused)
    if case.refused is Reason.WRONG_EVENT:
        return _elsewhere(case)
    if not case.found:
        # A code may be withdrawn or held back although nobody here has it.
        known = case.refused in (Reason.REVOKED, Reason.BLOCKED)
        reason = case.refused if known and case.refused else Reason.UNKNOWN
        return Verdict(answer=Answer.REFUSE, reason=reason)
    if case.refused is not None and case.refused is not Reason.AMBIGUOUS:
        only = case.found[0] if len(case.found) == 1 else None
        return Verdict(answer=Answer.REFUSE, reason=case.refused, attendee=only)
    if case.refused is Reason.AMBIGUOUS or len(case.found) > 1:
        return Verdict(answer=Answer.ASK, reason=Reason.AMBIGUOUS, candidates=case.found)
    return None


_OTHER_DATE = QT_TRANSLATE_NOOP("reasons", "The ticket is for {date}")


def _elsewhere(case: Case) -> Verdict:
    """A ticket for another event, or for another date of a series: then who has it is known."""
    only = case.found[0] if len(case.found) == 1 else None
    said = case.ticket.date if case.ticket is not None else 0
    dates = [one.name for one in case.checkpoint.dates if one.id == said]
    return Verdict(
        answer=Answer.REFUSE,
        reason=Reason.WRONG_EVENT,
        attendee=only,
        why=tuple(Detail(_OTHER_DATE, context="reasons", date=name) for name in dates),
        test=_is_test(case),
    )


def _standing(case: Case) -> Verdict | None:
    """The registration: in force, not barred, approved."""
    attendee = case.found[0]
    if case.leaving_room:
        return None
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
    if case.leaving_room:
        return None
    if case.ticket is not None:
        return _rights_of_ticket(case, case.ticket)
    open_to = access.of(case.session) if case.session else None
    for categories in (checkpoint.categories, open_to.categories if open_to else ()):
        if categories and attendee.category not in categories:
            return _no(case, Reason.NOT_ENTITLED)
    if not case.entitled and (checkpoint.registered_only or (open_to and open_to.by_list)):
        opens = open_to.opens_to_all(case.session) if open_to and case.session else None
        if opens is None or case.at < opens:
            return _no(case, Reason.NOT_REGISTERED, since=opens)
    if attendee.status is Status.UNPAID and not checkpoint.admit_unpaid:
        return _no(case, Reason.UNPAID)
    return None


def _rights_of_ticket(case: Case, ticket: Ticket) -> Verdict | None:
    """What the list of a ticket system says: its products, and whether it was paid."""
    checkpoint = case.checkpoint
    if checkpoint.products is not None and ticket.product not in checkpoint.products:
        return _no(case, Reason.NOT_ENTITLED)
    paid = case.found[0].status is not Status.UNPAID or ticket.pays_later
    if not paid and not (case.pays_later and checkpoint.include_pending):
        return _no(case, Reason.UNPAID)
    return None


_SESSION_CANCELLED = QT_TRANSLATE_NOOP("reasons", "The session is cancelled")


def _hours(case: Case) -> Verdict | None:
    """Outside its hours nobody comes in; everybody may leave."""
    if not case.entering:
        return None
    if case.session is not None and case.session.cancelled:
        why = (Detail(_SESSION_CANCELLED, context="reasons"),)
        return replace(_no(case, Reason.CLOSED), why=why)
    for opens, closes in _spans(case):
        if opens is not None and case.at < opens:
            return _no(case, Reason.CLOSED, since=opens)
        if closes is not None and case.at > closes:
            return _no(case, Reason.CLOSED, since=closes)
    return None


def _spans(case: Case) -> Iterable[tuple[datetime | None, datetime | None]]:
    """The hours of the checkpoint, and those of its session where it keeps to them."""
    yield case.checkpoint.opens, case.checkpoint.closes
    if case.checkpoint.timed and case.session is not None:
        yield doors(case.checkpoint, case.session), case.session.ends


def rule_context(case: Case) -> "Context":
    """What the checkpoint's rule is worked out from."""
    from checkin.rules import Context  # few checkpoints have a rule, and no start waits for it

    checkpoint, session = case.checkpoint, case.session
    starts, ends, admission = checkpoint.starts, checkpoint.ends, checkpoint.admission
    if session is not None and not checkpoint.source:
        starts, ends = session.starts or starts, session.ends or ends
        admission = admission or doors(checkpoint, session)
    return Context(
        at=case.at,
        zone=case.zone,
        product=case.product or case.found[0].category,
        variation=case.variation,
        gate=checkpoint.gate,
        entries=case.entered,
        inside=case.seen.inside,
        starts=starts,
        ends=ends,
        admission=admission,
    )


def _rules(case: Case) -> Verdict | None:
    """The checkpoint's own rule; what cannot be worked out refuses."""
    if not case.entering or not case.checkpoint.rule:
        return None
    from checkin import rule_words, rules

    rule = rules.load(case.checkpoint.rule)
    context = rule_context(case)
    if rules.evaluate(rule, context):
        return None
    refusal = rule_words.explain(rule, context)
    verdict = _no(case, Reason.RULES, since=refusal.since if refusal else None)
    return replace(verdict, why=refusal.parts if refusal else ())


def _questions(case: Case) -> Verdict | None:
    if not case.entering:
        return None
    open_questions = tuple(q for q in case.checkpoint.questions if not _settled(q, case))
    if not any(question.required or question.always for question in open_questions):
        return None
    return Verdict(
        answer=Answer.ASK,
        reason=Reason.INCOMPLETE,
        attendee=case.found[0],
        questions=open_questions,
        attention=case.found[0].attention,
    )


def _settled(question: Question, case: Case) -> bool:
    """Whether nothing is left to ask: answered validly, or left open on purpose where one may."""
    answer = case.answers.get(question.key)
    return answer is not None and answers.will_do(question, answer, case.zone)


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
    if seen.entries == 0 or case.companion:
        return None
    if checkpoint.once_a_day:
        return _once_a_day(case)
    if checkpoint.multiple_entries:
        return None
    comes_back = checkpoint.re_entry or checkpoint.policy is Policy.ROOM
    if comes_back and not (case.inside_now and checkpoint.exit_required):
        return None
    return _no(
        case,
        Reason.ALREADY_IN,
        since=seen.first_entry,
        where=case.where.get(seen.first_station, ""),
    )


def _once_a_day(case: Case) -> Verdict | None:
    """In once each day, and again on that day only after an exit, where one may come back."""
    today = [at for at in case.entered if _day(case, at) == _day(case, case.at)]
    if not today or (case.checkpoint.re_entry and not case.inside_now):
        return None
    return _no(case, Reason.ALREADY_IN, since=min(today))


def _day(case: Case, at: datetime) -> date:
    return at.astimezone(case.zone).date()


def _room_left(case: Case) -> Verdict | None:
    if not case.entering or not 0 < case.capacity <= case.inside:
        return None
    has_place = counts(case.seen, case.session, case.at) and not case.companion
    return None if has_place else _no(case, Reason.FULL)


_CHECKS: Iterable[Callable[[Case], Verdict | None]] = (
    _code,
    _standing,
    _validity,
    _rights,
    _hours,
    _rules,
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
        test=_is_test(case),
    )


def _admit(case: Case) -> Verdict:
    attendee = case.found[0]
    reason = Reason.EXIT_OK
    if case.entering:
        reason = Reason.RE_ENTRY if case.seen.entries else Reason.OK
    # A note is for somebody who can act on it, and guests of honour are met by a person.
    asks = case.kiosk and case.entering and bool(attendee.attention or attendee.vip)
    return Verdict(
        answer=Answer.ASK if asks else Answer.ADMIT,
        reason=reason,
        attendee=attendee,
        attention=attendee.attention,
        companion=case.companion,
        test=_is_test(case),
    )


def _is_test(case: Case) -> bool:
    return case.ticket is not None and case.ticket.test
