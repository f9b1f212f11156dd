"""How a scan looks on the list of a ticket system: which ticket it is about, and its own history.

Such a list is about tickets, not about people: who holds two may come in twice, and what is added
to a ticket is blocked, valid and answered for by itself. Pure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from checkin import answers, ticketed
from checkin.model import (
    Attendee,
    Checkpoint,
    Direction,
    Passage,
    Presence,
    Question,
    Reason,
    Ticket,
)
from checkin.person import Person
from checkin.verdict import Case


def source_of(person: Person, code: str) -> str:
    """The ticket system whose ticket *code* is; "" where none, or no one alone, knows it."""
    found = {
        row.source
        for ticket in (person.attendee.tickets if person.attendee else ())
        if ticket.code == code
        for row in person.roster
        if row.key == (ticket.addon_to or ticket.key)
    }
    return next(iter(found)) if len(found) == 1 else ""


def _tickets_of(person: Person, source: str) -> tuple[Ticket, ...]:
    """What *person* holds of *source*. A signed ticket that no list has yet may be of any."""
    sources: dict[str, set[str]] = {}
    for row in person.roster:
        sources.setdefault(row.key, set()).add(row.source)
    tickets = person.attendee.tickets if person.attendee else ()
    return tuple(t for t in tickets if source in sources.get(t.addon_to or t.key, {source}))


def on_list(
    case: Case, person: Person, *, code: str, given: Mapping[str, str], pays_later: bool = False
) -> Case:
    """*case* as the ticket system sees it; *case* itself where it knows nothing of the person.

    Args:
        person: Whom the code stands for, as things were at the time.
        code: The code that was scanned; "" where the person was chosen by name or badge.
        given: Answers given now, by the question's key.
    """
    attendee = person.attendee
    if attendee is None or len(case.found) != 1:
        return case
    tickets = _tickets_of(person, case.checkpoint.source)
    held = code if any(ticket.code == code for ticket in attendee.tickets) else ""
    if not tickets and not held:  # a walk-in: asked is what everybody is asked
        case = replace(case, checkpoint=replace(case.checkpoint, questions=_asked(case.checkpoint)))
        here = [p for p in person.passages if p.checkpoint == case.checkpoint.key]
        out = taken_out(case.checkpoint, here, case.at, case.zone)
        if out is None:
            return case
        return replace(case, presence=presence([*here, out], case.checkpoint.key))
    if case.refused not in (None, Reason.BLOCKED):
        return case
    if held not in ("", *(ticket.code for ticket in tickets)):
        return replace(case, refused=Reason.WRONG_EVENT)
    choice = ticketed.choose(tickets, case.checkpoint, at=case.at, code=held)
    ticket = choice.ticket
    if ticket is None:
        return case
    refused: Reason | None = case.refused
    if choice.ambiguous:
        refused = Reason.AMBIGUOUS
    elif held and ticket.cancelled:
        refused = Reason.UNKNOWN  # the ticket system no longer knows this code
    elif not ticketed.of_date(case.checkpoint, ticket):
        refused = Reason.WRONG_EVENT  # nor knows it one of another date
    passages = [p for p in person.passages if _is_of(p, ticket, case.checkpoint)]
    if ticketed.admits(case.checkpoint, ticket):
        out = taken_out(case.checkpoint, passages, case.at, case.zone)
        passages += [out] if out is not None else []
    known = dict(person.answers)
    asked = _asked(case.checkpoint, ticket)
    checkpoint = replace(_on_date(case.checkpoint, ticket), questions=asked)
    for question in asked:
        answer = given.get(question.key)
        # A slip of the hand does not take back what was answered well before.
        if answer is None:
            continue
        if question.key not in known or answers.will_do(question, answer, case.zone):
            known[question.key] = answer
    return replace(
        case,
        checkpoint=checkpoint,
        found=(_as_ticket(attendee, ticket),),
        refused=refused,
        presence=presence(passages, case.checkpoint.key),
        entered=tuple(p.at for p in passages if p.direction is Direction.ENTRY),
        answers=known,
        where={**{p.who: p.who for p in passages if p.elsewhere}, **case.where},
        product=str(ticket.product),
        variation=str(ticket.variation or ""),
        ticket=ticket,
        pays_later=pays_later,
    )


def _on_date(checkpoint: Checkpoint, ticket: Ticket) -> Checkpoint:
    """*checkpoint* with the times of the date that *ticket* is for: its rule means those."""
    date = next((one for one in checkpoint.dates if one.id == ticket.date), None)
    if date is None:
        return checkpoint
    return replace(checkpoint, starts=date.starts, ends=date.ends, admission=date.admission)


def taken_out(
    checkpoint: Checkpoint, passages: Iterable[Passage], at: datetime, zone: tzinfo
) -> Passage | None:
    """The exit that a list gives whoever is in at its hour, up to *at*; None if it gave none.

    The ticket system writes it down too, and tells of it later.
    """
    if checkpoint.exits_at is None:
        return None
    moment = ticketed.last_out(checkpoint.exits_at, zone, at)
    before = [
        p
        for p in passages
        if moment is not None and p.at <= moment
        if p.checkpoint == checkpoint.key
    ]
    last = max(before, key=lambda passage: passage.at, default=None)
    if moment is None or last is None or last.direction is Direction.EXIT:
        return None
    return Passage(
        checkpoint=checkpoint.key,
        direction=Direction.EXIT,
        at=moment,
        who=checkpoint.source.partition(":")[0],
        ticket=last.ticket,
        elsewhere=True,
    )


def _is_of(passage: Passage, ticket: Ticket, checkpoint: Checkpoint) -> bool:
    """Whether *ticket* was used; who came before the list knew tickets used the main one."""
    if passage.checkpoint != checkpoint.key:
        return False
    return passage.ticket == ticket.key or (not passage.ticket and not ticket.addon_to)


def _asked(checkpoint: Checkpoint, ticket: Ticket | None = None) -> tuple[Question, ...]:
    """The questions that are still open for *ticket*, or for somebody without one."""
    return tuple(
        question
        for question in checkpoint.questions
        if question.products is None or (ticket and ticket.product in question.products)
        if ticket is None or question.number not in ticket.answered
    )


def _as_ticket(attendee: Attendee, ticket: Ticket) -> Attendee:
    """The person in the light of *ticket*: the main one is what the list says of the person."""
    mains = [one for one in attendee.tickets if not one.addon_to]
    if not ticket.addon_to and len(mains) == 1:
        return attendee
    return replace(
        attendee,
        blocked=ticket.blocked,
        valid_from=ticket.valid_from,
        valid_until=ticket.valid_until,
    )


def presence(passages: list[Passage], checkpoint: str) -> Presence:
    """What *passages* come to in the order of their times, as the ticket system counts them."""
    ordered = sorted(passages, key=lambda passage: passage.at)
    entries = [p for p in ordered if p.direction is Direction.ENTRY]
    exits = [p for p in ordered if p.direction is Direction.EXIT]
    return Presence(
        checkpoint=checkpoint,
        entries=len(entries),
        exits=len(exits),
        inside=bool(ordered) and ordered[-1].direction is Direction.ENTRY,
        first_entry=entries[0].at if entries else None,
        first_station=entries[0].who if entries else "",
        last_entry=entries[-1].at if entries else None,
        last_exit=exits[-1].at if exits else None,
        last_station=ordered[-1].who if ordered else "",
    )
