"""What a registration desk does: scan, correct, take back, print. Each is one transaction.

Every function takes the time as an argument and writes facts; nothing here shows or prints.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from checkin import badgecode, fields, ids, listed, resolving, says, ticketed
from checkin.code_kinds import Kind, Remark
from checkin.decode import Holder, Resolved
from checkin.errors import BadgeHeld, NoBadgeLeft, NobodyThere, NotKnown, ReasonMissing
from checkin.judging import Request, case_of, payload_of, rooms_left_by
from checkin.model import (
    TO_FILE,
    Answer,
    BadgeNote,
    Checkpoint,
    Direction,
    JobState,
    PrintJob,
    Verdict,
    to_ms,
)
from checkin.person import Person
from checkin.resolving import Found
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.verdict import judge, still_inside
from checkin.words import ATTENDEE, CHECKPOINT, QT_TRANSLATE_NOOP

#: Job states in which a badge is on its way, so that asking again makes no second one.
_ON_THE_WAY = frozenset({JobState.QUEUED, JobState.SENDING, JobState.HELD})
#: Those in which nothing of it can have come out.
_NOT_LEFT = frozenset({JobState.QUEUED, JobState.NOT_SENT})

#: A badge queued for a file longer ago than this was left by a program that ended.
_FILE_TAKES: Final = timedelta(minutes=15)

CALLED_OFF = QT_TRANSLATE_NOOP("printers", "Called off at the desk.")

#: Why somebody got another badge, where nobody says it of each one.
WITH_OTHERS: Final = QT_TRANSLATE_NOOP("details", "printed again with many others")
LOOKS_DIFFERENT: Final = QT_TRANSLATE_NOOP("details", "looks different from the one before")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanResult:
    """What a scan came to, as it stands in the file.

    Attributes:
        scan: Id of the fact.
        says: One sentence of English for the operator.
        kind: What the code was by its form; PERSON if somebody was chosen by name.
        job: Id of the print job that this scan queued, "" if none.
        read_first: The category asks for the note to be read before the badge is printed.
        handed_over: The scanned code is that of the newest badge, now in somebody's hand.
        twin: Two desks that were apart printed the same badge issue; both hold.
        remarks: What to know of the code beside the verdict.
        issuer: Where the code comes from, as far as it says so.
        direction: In or out, also where the desk worked it out.
        left: Keys of the rooms that this entry closed their stay in.
    """

    verdict: Verdict
    scan: str
    says: str
    kind: Kind
    badge: BadgeNote
    job: str = ""
    read_first: bool = False
    handed_over: bool = False
    twin: bool = False
    remarks: tuple[Remark, ...] = ()
    issuer: str = ""
    direction: Direction = Direction.ENTRY
    left: tuple[str, ...] = ()


def scan(
    store: Store,
    text: str | Sequence[str],
    *,
    checkpoint: str,
    direction: Direction = Direction.ENTRY,
    at: datetime,
    actor: str = "",
    force: bool = False,
    force_reason: str = "",
    answers: Mapping[str, str] | None = None,
    attendee: str = "",
    printer: str = "",
    template: str = "",
    back_dated: bool = False,
    entered_at: datetime | None = None,
    pays_later: bool = False,
    toggle: bool = False,
    kiosk: bool = False,
    reader: str = "",
) -> ScanResult:
    """Judge one code, or one person chosen by name, and record it; all under one lock.

    Args:
        text: What was scanned; of several readings of one scan (a keyboard scanner set to another
            layout) the one that stands for somebody counts.
        checkpoint: Key or name.
        force: Admit although refused; the fact keeps the reason, and `force_reason` the why.
        answers: Answers to the checkpoint's questions, by key.
        attendee: Id of a person chosen by name; then *text* is not looked at.
        printer: Where a badge goes if this check-in prints one; "" prints none.
        back_dated: *at* was given by hand (design, point 4).
        pays_later: Let in who has not paid, where the list of the ticket system allows that.
        toggle: Whoever is inside leaves, whatever *direction* says.
        kiosk: Nobody stands beside it, so whoever has a note to be read is not let in.
        reader: Which scanner or camera read it, by the name it has at the desk: "Left lane".

    Raises:
        NotKnown: There is no such checkpoint or attendee.
    """
    # Before the lock, since both may take longer than scans may wait for each other.
    known = resolving.context(store)
    card = None if attendee else resolving.find_card(store, text)
    with store.writing() as writer:
        where = _checkpoint(store, checkpoint)
        if attendee:
            found = resolving.chosen(store, attendee)
        else:
            found = card or resolving.find(store, text, known)
        return _record(
            store,
            writer,
            found,
            where,
            Request(
                direction=direction,
                at=at,
                actor=actor,
                force=force,
                force_reason=force_reason,
                answers=answers or {},
                printer=printer,
                template=template,
                back_dated=back_dated,
                entered_at=entered_at,
                pays_later=pays_later,
                toggle=toggle,
                kiosk=kiosk,
                reader=reader,
            ),
        )


def _record(
    store: Store, writer: Writer, found: Found, checkpoint: Checkpoint, request: Request
) -> ScanResult:
    if found.holder is not None:
        found = _made_known(store, writer, found, found.holder, request)
    person = writer.person(found.certain) if found.certain else None
    found, twin = resolving.check_badge(found, person)
    here = checkpoint  # whichever list counts, it is this desk that prints
    checkpoint = _list_of(store, checkpoint, person, found.code.text)
    if request.toggle and person is not None:
        inside = still_inside(checkpoint, person.at(checkpoint.key), request.at)
        if inside and checkpoint.exits_at is not None:
            zone = ZoneInfo(store.event.timezone)
            inside = listed.taken_out(checkpoint, person.passages, request.at, zone) is None
        request = replace(request, direction=Direction.EXIT if inside else Direction.ENTRY)
    case = case_of(store, writer, found, person, checkpoint, request)
    verdict = judge(case, force=request.force)
    payload = payload_of(store, found, person, case, verdict, request, twin)
    fact = writer.append(
        "scan",
        payload,
        at=request.at,
        attendee=person.id if person and verdict.attendee else "",
        actor=request.actor,
        back_dated=request.back_dated,
        entered_at=request.entered_at,
    )
    handed_over = person is not None and _hand_over(writer, found.code, person, request)
    category = store.entity("category", verdict.attendee.category) if verdict.attendee else None
    read_first = bool(category and category.get("read_first")) and bool(verdict.attention)
    job = ""
    if person is not None and _prints(here, verdict, person, request) and not read_first:
        left = person.waiting_job
        if left is None:
            job = _queue(writer, person, request.printer, request.template, "", request)
        else:
            _again(writer, left, request.printer, request.at, request.actor)
            job = left.id
    remarks = resolving.remarks(store, found, person)
    rooms_left = rooms_left_by(store, writer, person, checkpoint, request.at)
    said = says.sentence(
        verdict,
        zone=ZoneInfo(store.event.timezone),
        now=request.at,
        kind=found.code.kind,
        issuer=found.code.issuer,
        remarks=remarks,
        badges=here.desk,
    )
    return ScanResult(
        verdict=verdict,
        scan=fact.id,
        says=_and_left(store, rooms_left, said),
        kind=found.code.kind,
        badge=badge_note(person, case.where),
        job=job,
        read_first=read_first and verdict.answer is Answer.ADMIT,
        handed_over=handed_over,
        twin=twin,
        remarks=remarks,
        issuer=found.code.issuer,
        direction=request.direction,
        left=rooms_left,
    )


def _and_left(store: Store, left: Sequence[str], said: str) -> str:
    """*said*, and which stays elsewhere the entry closed."""
    if not left:
        return said
    names = {checkpoint.key: checkpoint.name for checkpoint in store.checkpoints()}
    rooms = ", ".join(names.get(key, key) for key in left)
    return f"{said} {says.LEFT.format(rooms=rooms)}"


def _list_of(store: Store, checkpoint: Checkpoint, person: Person | None, code: str) -> Checkpoint:
    """The list that counts: that of another event, where its tickets are scanned here too."""
    if not checkpoint.also or person is None or person.attendee is None:
        return checkpoint
    source = listed.source_of(person, code) or person.attendee.source
    if source == checkpoint.source:
        return checkpoint
    found = (store.checkpoint(key) for key in checkpoint.also)
    return next((one for one in found if one and one.source == source), checkpoint)


def _made_known(
    store: Store, writer: Writer, found: Found, holder: Holder, request: Request
) -> Found:
    """Take somebody whom no list has from their genuine ticket; a list that comes joins them."""
    attendee = holder.attendee or ids.attendee_id(store.event.id, "ticket", holder.code)
    if attendee in store.erased():
        return found
    writer.append(
        "walkin",
        {
            "fields": dict(holder.fields),
            "codes": [holder.code],
            "entitlements": [],
            "ticket": 1,
            "seller": holder.seller,
            "tickets": [ticketed.as_map(ticket) for ticket in holder.tickets],
        },
        at=request.at,
        attendee=attendee,
        actor=request.actor,
        back_dated=request.back_dated,
        entered_at=request.entered_at,
    )
    return replace(found, attendees=(attendee,))


def _checkpoint(store: Store, key_or_name: str) -> Checkpoint:
    found = store.checkpoint(key_or_name)
    if found is None:
        raise NotKnown(what=CHECKPOINT, name=key_or_name)
    return found


def _hand_over(writer: Writer, code: Resolved, person: Person, request: Request) -> bool:
    """Close the job whose badge was just scanned: it is out, it reads, and it is this person's."""
    badge = code.badge
    if badge is None:
        return False
    for job in person.jobs:
        if (job.issue, job.random) == (badge.issue, badge.random):
            if job.state is JobState.HANDED_OVER:
                return False
            writer.append(
                "handed_over",
                {"job": job.id},
                at=request.at,
                attendee=person.id,
                actor=request.actor,
            )
            return True
    return False


def _prints(checkpoint: Checkpoint, verdict: Verdict, person: Person, request: Request) -> bool:
    return (
        verdict.answer is Answer.ADMIT
        and checkpoint.desk
        and request.direction is Direction.ENTRY
        and bool(request.printer)
        and person.issue == 0
        and not (verdict.attendee and verdict.attendee.of_ticket and not verdict.attendee.name)
        and (person.waiting_job is None or _was_left(person.waiting_job, request.at))
    )


def _was_left(job: PrintJob, at: datetime) -> bool:
    """Whether *job* waits for a file that nobody writes any more."""
    waits = job.printer == TO_FILE and job.state is JobState.QUEUED
    return waits and job.changed_at is not None and at - job.changed_at > _FILE_TAKES


def _queue(
    writer: Writer,
    person: Person,
    printer: str,
    template: str,
    reason: str,
    request: Request,
) -> str:
    if not person.issues_left:
        raise NoBadgeLeft(issues=badgecode.MAX_ISSUE)
    job = ids.new_fact_id(to_ms(request.at))
    writer.append(
        "print_queued",
        {
            "job": job,
            "issue": person.next_issue,
            "random": secrets.randbelow(256),
            "printer": printer,
            "template": template,
            "reason": reason,
        },
        at=request.at,
        attendee=person.id,
        actor=request.actor,
    )
    return job


def badge_note(person: Person | None, labels: Mapping[str, str]) -> BadgeNote:
    """Where the newest badge of *person* is; *labels* names the stations."""
    jobs = [j for j in (person.jobs if person else ()) if j.state is not JobState.WITHDRAWN]
    if person is None or not jobs:
        return BadgeNote()
    newest = max(jobs, key=lambda job: job.issue)
    if newest.issue <= person.voided:
        return BadgeNote()
    return BadgeNote(
        issue=newest.issue,
        state=newest.state,
        at=newest.changed_at,
        where=labels.get(newest.station, newest.station),
    )


def print_badge(
    store: Store,
    attendee: str,
    *,
    printer: str,
    template: str = "",
    reason: str = "",
    at: datetime,
    actor: str = "",
) -> str:
    """Queue a badge and return its job. One that is on its way there already is not queued twice.

    One that waits for another printer goes to *printer* instead, as the same issue; not one which
    that printer holds, since it may still come out there. One that waits at another station is
    called off, since nobody here can hurry it.

    A new badge is a new issue; once it is out, the ones before stop working. So it needs a
    *reason* where one is out already.

    Raises:
        NotKnown: There is no such attendee.
        ReasonMissing: They have a badge, and nobody said why they need another.
        NoBadgeLeft: The attendee has had all the issues there are.
        BadgeHeld: Another printer holds the badge.
    """
    with store.writing() as writer:
        return order_badge(
            writer,
            attendee,
            printer=printer,
            template=template,
            reason=reason,
            station=store.station,
            at=at,
            actor=actor,
        )


def order_badge(
    writer: Writer,
    attendee: str,
    *,
    printer: str,
    template: str,
    reason: str,
    station: str,
    at: datetime,
    actor: str,
) -> str:
    """`print_badge` as a part of what *writer* keeps as a whole."""
    person = known_person(writer, attendee)
    waiting = person.waiting_job
    if waiting is not None and waiting.station != station:
        if waiting.state in _NOT_LEFT:
            _call_off(writer, waiting, at, actor)
    elif waiting is not None and waiting.state in {*_ON_THE_WAY, *_NOT_LEFT}:
        elsewhere = waiting.printer != printer
        if waiting.state is JobState.HELD and elsewhere:
            raise BadgeHeld(printer=waiting.printer)
        if waiting.state is JobState.NOT_SENT or (waiting.state in _NOT_LEFT and elsewhere):
            _again(writer, waiting, printer, at, actor)
        return waiting.id
    if person.issue and not reason.strip():
        raise ReasonMissing(issue=person.issue)
    request = Request(
        direction=Direction.ENTRY,
        at=at,
        actor=actor,
        answers={},
        printer=printer,
        template=template,
    )
    return _queue(writer, person, printer, template, reason, request)


def _again(writer: Writer, job: PrintJob, printer: str, at: datetime, actor: str) -> None:
    writer.append(
        "print_queued",
        {"job": job.id, "printer": printer},
        at=at,
        attendee=job.attendee,
        actor=actor,
    )


def _call_off(writer: Writer, job: PrintJob, at: datetime, actor: str) -> None:
    payload = {"job": job.id, "outcome": JobState.WITHDRAWN.value, "detail": CALLED_OFF}
    writer.append("print_outcome", payload, at=at, attendee=job.attendee, actor=actor)


def walk_in(
    store: Store,
    given: Mapping[str, str],
    *,
    checkpoint: str,
    at: datetime,
    actor: str = "",
    printer: str = "",
    template: str = "",
    entitlements: Sequence[str] = (),
) -> ScanResult:
    """Add somebody who is on no list, check them in and queue the badge, in one transaction.

    Raises:
        NobodyThere: *given* (field → text) holds no name.
        BadField: A value will not do.
        NotKnown: There is no such checkpoint or field.
    """
    values = fields.checked(given)
    if not any(values.get(name) for name in ("given_name", "family_name", "badge_name")):
        raise NobodyThere
    with store.writing() as writer:
        where = _checkpoint(store, checkpoint)
        fact_id = ids.new_fact_id(to_ms(at))
        attendee = ids.attendee_id(store.event.id, "walkin", fact_id)
        payload = {
            "fields": {name: value for name, value in values.items() if value},
            "codes": [ids.made_code(attendee)],
            "entitlements": list(entitlements),
        }
        writer.append("walkin", payload, at=at, attendee=attendee, actor=actor, fact_id=fact_id)
        return _record(
            store,
            writer,
            resolving.person_found(attendee),
            where,
            Request(
                direction=Direction.ENTRY,
                at=at,
                actor=actor,
                answers={},
                printer=printer,
                template=template,
            ),
        )


def known_person(writer: Writer, attendee: str) -> Person:
    """The person, who must be on the list.

    Raises:
        NotKnown: There is no such attendee.
    """
    person = writer.person(attendee)
    if person.attendee is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    return person
