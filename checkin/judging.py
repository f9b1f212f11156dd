"""What a scan is judged on, and what its fact says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from checkin import answers, listed, resolving
from checkin.model import Attendee, Checkpoint, Direction, Policy, Reason, Session, Verdict, to_ms
from checkin.person import Person
from checkin.projection import fold
from checkin.resolving import Found
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.verdict import Case, capacity, counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What somebody asked of a scan; the arguments of `desk.scan` say what each means."""

    direction: Direction
    at: datetime
    actor: str
    force: bool = False
    force_reason: str = ""
    answers: Mapping[str, str]
    printer: str
    template: str
    back_dated: bool = False
    entered_at: datetime | None = None
    pays_later: bool = False
    toggle: bool = False
    kiosk: bool = False
    reader: str = ""


def case_of(
    store: Store,
    writer: Writer,
    found: Found,
    person: Person | None,
    checkpoint: Checkpoint,
    request: Request,
) -> Case:
    """Everything the verdict on *found* rests on; *person* is whoever it is for certain."""
    people: tuple[Attendee, ...] = ()
    if person is not None:
        people = (person.attendee,) if person.attendee else ()
    elif found.attendees:
        people = tuple(store.attendees(found.attendees))
    presence = None
    entered: tuple[datetime, ...] = ()
    then: Person | None = None
    if person is not None:
        then = _as_of(writer, person, request.at) if request.back_dated else person
        presence, entered = then.at(checkpoint.key), then.entered(checkpoint.key)
    session = store.session(checkpoint.session) if checkpoint.session else None
    given = dict(person.answers) if person else {}
    given.update(request.answers)
    if checkpoint.source:
        gate = store.local_get(f"gate:{checkpoint.source}")
        checkpoint = replace(checkpoint, gate=gate)
    case = Case(
        checkpoint=checkpoint,
        direction=request.direction,
        at=request.at,
        found=people,
        refused=found.refused,
        presence=presence,
        entitled=bool(people) and checkpoint.session in people[0].entitlements,
        session=session,
        kiosk=request.kiosk,
        zone=ZoneInfo(store.event.timezone),
        entered=entered,
        answers=given,
        # A paper list says who was let in then; how full it is now has no say in that.
        inside=store.inside_at(checkpoint.key, session, request.at)
        if capacity(checkpoint, session) and not request.back_dated
        else 0,
        where=store.station_labels(),
    )
    if then is not None and checkpoint.source:
        case = listed.on_list(
            case, then, code=found.code.text, given=request.answers, pays_later=request.pays_later
        )
    if found.blocked:
        case = replace(case, found=tuple(replace(one, blocked=True) for one in case.found))
    return case


def _as_of(writer: Writer, person: Person, at: datetime) -> Person:
    """*person* with only those scans that come before *at* in the one order."""
    until = (to_ms(at), 0)
    facts = [
        fact
        for fact in writer.facts_of(person.id)
        if fact.kind != "scan" or (fact.t, fact.counter) <= until
    ]
    return fold(person.id, facts)


def payload_of(
    store: Store,
    found: Found,
    person: Person | None,
    case: Case,
    verdict: Verdict,
    request: Request,
    twin: bool,
) -> dict[str, object]:
    """What the fact of the scan says: no name, and of an unknown code only length and hash."""
    payload: dict[str, object] = {
        "checkpoint": case.checkpoint.key,
        "direction": request.direction.value,
        "answer": verdict.answer.value,
        "reason": verdict.reason.value,
        "code_kind": found.code.kind.value,
    }
    if verdict.forced:
        payload["forced"] = 1
        if request.force_reason:
            payload["force_reason"] = request.force_reason
    if case.checkpoint.policy is Policy.ROOM:
        payload["room"] = 1
    if found.code.badge is not None and found.attendees:
        payload["issue"] = found.code.badge.issue
    if twin:
        payload["twin"] = 1
    if case.ticket is not None:
        payload["ticket"] = case.ticket.key
    if verdict.companion:
        payload["companion"] = 1
    if request.kiosk:
        payload["kiosk"] = 1
    if request.reader:
        payload["reader"] = request.reader
    payload |= _answered(case, verdict, request, person.answers if person else {})
    if not found.attendees and found.code.text:
        payload["length"] = len(found.code.text)
        payload["hash"] = resolving.code_hash(store.event_key, found.code.text)
    return payload


#: Who is refused for one of these is not asked anything, so nothing said then is an answer.
_ASKED_NOTHING: Final = frozenset(
    {
        Reason.CANCELLED,
        Reason.BLOCKED,
        Reason.UNAPPROVED,
        Reason.NOT_YET_VALID,
        Reason.EXPIRED,
    }
)


def _answered(
    case: Case, verdict: Verdict, request: Request, before: Mapping[str, str]
) -> dict[str, dict[str, str]]:
    """What was answered. What will not do is nothing, and takes back no answer given before.

    A ticket system does not store a first "0" or "no", and asks again at the next scan; so do we.
    """
    asked_nothing = verdict.reason in _ASKED_NOTHING and not verdict.forced
    if verdict.attendee is None or asked_nothing or not case.entering:
        return {}
    said: dict[str, dict[str, str]] = {}
    for question in case.checkpoint.questions:
        text = request.answers.get(question.key, "")
        if text.strip() and answers.will_do(question, text, case.zone):
            passes = case.checkpoint.source and question.key not in before
            kept = not (passes and answers.is_nothing(question, text))
            said.setdefault("answers" if kept else "asked_again", {})[question.key] = text
    return said


def rooms_left_by(
    store: Store, writer: Writer, person: Person | None, checkpoint: Checkpoint, at: datetime
) -> tuple[str, ...]:
    """Keys of the other rooms that *person*, as before the scan, was in and is not any more.

    Not those whose session was over: nobody is taken to be in there still.
    """
    if person is None or checkpoint.policy is not Policy.ROOM:
        return ()
    after = writer.person(person.id)
    return tuple(
        before.checkpoint
        for before in person.presence
        if before.inside
        and before.checkpoint != checkpoint.key
        and not after.at(before.checkpoint).inside
        and counts(before, _session_of(store, before.checkpoint), at)
    )


def _session_of(store: Store, checkpoint: str) -> Session | None:
    found = store.checkpoint(checkpoint)
    return store.session(found.session) if found is not None and found.session else None
