"""Putting people right: corrections, notes, taking back, merging, replacing, erasing.

Each is one transaction and one fact; the history keeps both what was and what is.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from checkin import fields
from checkin.desk import known_person
from checkin.erasures import TRACES, traces
from checkin.errors import NobodyThere, NoNameLeft, NotKnown, NotMergeable, NotUndoable
from checkin.model import Attendee, Fact, JobState, Status, from_ms
from checkin.person import Person
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: What a field means where the source says nothing.
_UNSAID = {"status": Status.CONFIRMED.value}

#: Facts that a person may take back.
UNDOABLE = frozenset({"scan", "edit", "note", "merge", "replace", "walkin", "entitle"})


def undo(store: Store, fact_id: str, *, reason: str = "", at: datetime, actor: str = "") -> str:
    """Take back a scan, an edit, a note, a merge, a replacement or a walk-in.

    A badge that the scan queued and that has not left yet is withdrawn; with a walk-in go its
    scans. Returns the undo's id.

    Raises:
        NotKnown: There is no such fact.
        NotUndoable: It is not one of these, or was taken back already.
    """
    with store.writing() as writer:
        target = store.fact(fact_id)
        if target is None:
            raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "entry")), name=fact_id)
        if not can_undo(target) or store.is_undone(fact_id):
            raise NotUndoable
        made = _take_back(writer, target, reason, at, actor)
        if target.kind == "walkin":
            # Whoever was added by mistake did not come in either.
            for scan in writer.facts_of(target.attendee):
                own = scan.kind == "scan" and scan.attendee == target.attendee
                if own and not store.is_undone(scan.id):
                    _take_back(writer, scan, reason, at, actor)
        return made.id


def can_undo(fact: Fact) -> bool:
    """Whether *fact* is of a kind that a person may take back; it may be taken back already."""
    return fact.kind in UNDOABLE and bool(fact.attendee) and fact.payload is not None


def _take_back(writer: Writer, target: Fact, reason: str, at: datetime, actor: str) -> Fact:
    said = {"target": target.id, "reason": reason}
    made = writer.append("undo", said, at=at, attendee=target.attendee, actor=actor)
    if target.kind == "scan":
        _withdraw_jobs_of(writer, target.attendee, target.at, at, actor)
    return made


def _withdraw_jobs_of(
    writer: Writer, attendee: str, scanned_ms: int, at: datetime, actor: str
) -> None:
    for job in writer.person(attendee).jobs:
        waits = job.state in (JobState.QUEUED, JobState.NOT_SENT)
        if waits and job.queued_at == from_ms(scanned_ms):
            said = {"job": job.id, "outcome": JobState.WITHDRAWN.value}
            writer.append("print_outcome", said, at=at, attendee=job.attendee, actor=actor)


def edit(
    store: Store,
    attendee: str,
    changes: Mapping[str, str],
    *,
    at: datetime,
    actor: str = "",
) -> Attendee:
    """Lay *changes* (field → text) over what the source says; returns the person as corrected.

    A field set back to what the source says follows the source again.

    Raises:
        NotKnown: There is no such attendee or field.
        BadField: A value will not do.
        NoNameLeft: They would be left without any name.
    """
    with store.writing() as writer:
        person = known_person(writer, attendee)
        assert person.attendee is not None
        wanted = fields.checked(changes)
        now = fields.texts(person.attendee)
        if not _named(now | wanted) and _named(now):
            raise NoNameLeft
        base = {name: person.source_fields.get(name, "") for name in wanted}
        as_source = {n for n, v in wanted.items() if v == (base[n] or _UNSAID.get(n, ""))}
        set_ = {n: v for n, v in wanted.items() if n not in as_source}
        unset = [n for n in wanted if n in as_source and n in person.edits]
        set_ = {n: v for n, v in set_.items() if v != now[n] or _is_conflict(person, n)}
        if set_ or unset:
            payload: dict[str, object] = {"set": set_, "base": {n: base[n] for n in set_}}
            if unset:
                payload["unset"] = unset
            writer.append("edit", payload, at=at, attendee=person.id, actor=actor)
        after = writer.person(person.id).attendee
        assert after is not None
        return after


def _named(values: Mapping[str, str]) -> bool:
    return any(values.get(name) for name in ("given_name", "family_name", "badge_name"))


def _is_conflict(person: Person, field: str) -> bool:
    return any(conflict.field == field for conflict in person.conflicts)


def resolve_conflict(
    store: Store, attendee: str, field: str, *, keep_desk: bool, at: datetime, actor: str = ""
) -> None:
    """Decide a field that the desk and the source both changed.

    Raises:
        NotKnown: There is no such conflict (any more).
    """
    with store.writing() as writer:
        person = known_person(writer, attendee)
        conflict = next((c for c in person.conflicts if c.field == field), None)
        if conflict is None:
            raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "conflict")), name=field)
        payload: dict[str, object] = {"unset": [field]}
        if keep_desk:
            payload = {"set": {field: conflict.desk}, "base": {field: conflict.source}}
        writer.append("edit", payload, at=at, attendee=person.id, actor=actor)


def note(store: Store, attendee: str, text: str, *, at: datetime, actor: str = "") -> str:
    """Write something down about a person; returns the fact's id.

    Raises:
        NotKnown: There is no such attendee.
        BadField: The note is empty.
    """
    said = fields.note(text)
    with store.writing() as writer:
        person = known_person(writer, attendee)
        return writer.append("note", {"text": said}, at=at, attendee=person.id, actor=actor).id


def entitle(
    store: Store,
    attendee: str,
    *,
    add: Sequence[str] = (),
    remove: Sequence[str] = (),
    at: datetime,
    actor: str = "",
) -> None:
    """Register a person for sessions, or take them off.

    Raises:
        NotKnown: There is no such attendee or session.
    """
    for key in add:
        if store.session(key) is None:
            raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "session")), name=key)
    with store.writing() as writer:
        person = known_person(writer, attendee)
        payload = {"add": list(add), "remove": list(remove)}
        writer.append("entitle", payload, at=at, attendee=person.id, actor=actor)


def merge_people(store: Store, stays: str, goes: str, *, at: datetime, actor: str = "") -> str:
    """Say that two entries are one person: codes, rights and history of *goes* join *stays*.

    Both keep their facts; undoing the returned fact parts them again.

    Raises:
        NotMergeable: They are the same already, or one is not on the list.
    """
    with store.writing() as writer:
        first, second = store.root(stays), store.root(goes)
        known = store.attendees([first, second])
        if first == second or len(known) != 2:
            raise NotMergeable
        return writer.append("merge", {"into": first}, at=at, attendee=second, actor=actor).id


def replace_person(
    store: Store,
    attendee: str,
    given: Mapping[str, str],
    *,
    reason: str = "",
    at: datetime,
    actor: str = "",
) -> str:
    """A colleague comes instead: the ticket stays, the name is new, the badges before are void.

    Raises:
        NobodyThere: *given* holds no name.
        BadField, NotKnown: As for `edit`.
    """
    values = fields.checked(given)
    if not _named(values):
        raise NobodyThere
    with store.writing() as writer:
        person = known_person(writer, attendee)
        payload = {
            "fields": {name: value for name, value in values.items() if value},
            "base": dict(person.source_fields),
            "reason": reason,
        }
        return writer.append("replace", payload, at=at, attendee=person.id, actor=actor).id


def cancel(store: Store, attendees: Sequence[str], *, at: datetime, actor: str = "") -> int:
    """Cancel registrations, for example of those no longer on the list; returns how many."""
    done = 0
    for attendee in attendees:
        edit(store, attendee, {"status": "cancelled"}, at=at, actor=actor)
        done += 1
    return done


def erase(store: Store, attendee: str, *, reason: str = "", at: datetime, actor: str = "") -> None:
    """Erase everything about a person, here and in the backups. It cannot be undone.

    Keyed hashes of their codes and e-mail stay, so that a list that brings them back asks first.

    Raises:
        NotKnown: There is no such attendee.
    """
    with store.writing() as writer:
        person = known_person(writer, attendee)
        said = {"reason": reason, TRACES: traces(store.event_key, person)}
        for member in store.members(person.id):
            writer.append("erase", said, at=at, attendee=member, actor=actor)
