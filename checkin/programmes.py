"""The programme of an event: taken over from a file after a look at it, changed while it runs, and
who is registered for what.

`preview` and `registrations` read and write nothing. Each session gets a checkpoint named after it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from checkin import corrections, events, programme, programme_merge, timetable
from checkin.errors import BadSession, NotKnown
from checkin.fields import clean
from checkin.model import Attendee, Checkpoint, Policy, Session
from checkin.programme_merge import Plan, Told
from checkin.roster import Note
from checkin.sources import files
from checkin.sources.encodings import EncodingDoubt
from checkin.sources.programmes import open_programme
from checkin.store import Store, entities
from checkin.store.reads import Reads
from checkin.timetable import Drafts, Unusable
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Sessions or registrations written in one transaction, so that scans get in between.
_AT_ONCE: Final = 100


def _untold(_done: int, _of: int) -> None:
    """Nobody asks how far it is."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking over a programme would do. `doubt`: the encoding is a guess to be confirmed."""

    path: Path
    kind: str
    plan: Plan
    drafts: Drafts
    doubt: EncodingDoubt | None = None

    def summary(self) -> dict[str, Any]:
        """How many of what, for people and for JSON."""
        counted = Counter(change.what for change in self.plan.changes)
        return {what: counted.get(what, 0) for what in _WHATS} | {
            "conflicts": sum(bool(change.conflicts) for change in self.plan.changes),
            "absent": len(self.plan.absent),
            "set_aside": len(self.plan.aside),
        }


_WHATS: Final = ("new", "moved", "shortened", "changed", "cancelled", "unchanged")


@dataclass(frozen=True, slots=True)
class Report:
    """What was written: sessions, of these cancelled ones, and checkpoints.

    `finished` is False if it was stopped; taking over the same file again goes on.
    """

    sessions: int
    cancelled: int
    checkpoints: int
    finished: bool = True


def preview(store: Reads, path: Path, *, encoding: str = "", sheet: str = "") -> Preview:
    """Look at the programme in *path*.

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong, SheetMissing, TimetableUnclear: As
            for `open_programme`.
    """
    zone = ZoneInfo(store.event.timezone)
    listing = open_programme(path, zone, encoding=encoding, sheet=sheet)
    plan = programme_merge.plan(store.sessions(), listing.drafts, _told(store))
    return Preview(path, listing.kind, plan, listing.drafts, listing.doubt)


def _told(store: Reads) -> dict[str, Told]:
    """Session key → what its file said of it last; nothing of a session made by hand."""
    return {
        payload["key"]: Told(entities.session_of({**payload, **said}), frozenset(said))
        for payload in store.entities("session")
        if isinstance(said := payload.get(_TOLD), dict) and said
    }


#: Where a fact of a session keeps what the file said of it: the fields it spoke of, as written.
_TOLD: Final = "told"


def carry_out(
    store: Store,
    seen: Preview,
    *,
    cancel_absent: bool = False,
    take_file: bool = False,
    at: datetime,
    actor: str = "",
    progress: Callable[[int, int], object] = _untold,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Take over what *seen* showed, compared with the programme as it is by now.

    Args:
        cancel_absent: Cancel the sessions that are not in the file.
        take_file: Take the file's word where a field was changed by hand and in the file; else
            what was changed by hand stays.
        progress: Told how many sessions are written, of how many.
        cancelled: Asked between transactions whether to stop there.
    """
    told = _told(store)
    plan = programme_merge.plan(store.sessions(), seen.drafts, told, take_file=take_file)
    gone = [replace(s, cancelled=True) for s in plan.absent] if cancel_absent else []
    said: dict[str, dict[str, Any]] = {}
    wanted: list[Session] = []
    for change in plan.changes:
        key = change.after.key
        before = _written(told[key].session, told[key].fields) if key in told else {}
        said[key] = before | _written(replace(change.after, **change.said), change.said)
        if change.after != change.before or said[key] != before:
            wanted.append(change.after)
    return _put(
        store,
        [*wanted, *gone],
        said=said,
        at=at,
        actor=actor,
        progress=progress,
        cancelled=cancelled,
    )


def _written(session: Session, fields: Iterable[str]) -> dict[str, Any]:
    payload = entities.session_payload(session)
    return {name: payload[name] for name in fields}


def _put(
    store: Store,
    sessions: Sequence[Session],
    *,
    said: Mapping[str, Mapping[str, Any]] | None = None,
    at: datetime,
    actor: str,
    progress: Callable[[int, int], object] = _untold,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Write *sessions* and keep the checkpoints in step, a few in each transaction.

    Args:
        said: Session key → what the file says of it now, as it is written down; else that stays.
    """
    before = store.sessions()
    told = {p["key"]: p[_TOLD] for p in store.entities("session") if _TOLD in p} | dict(said or {})
    done = 0
    while done < len(sessions) and not (done and cancelled()):
        with store.writing() as writer:
            for session in sessions[done : done + _AT_ONCE]:
                events.put_session(
                    writer, session, told=told.get(session.key, {}), at=at, actor=actor
                )
        done = min(done + _AT_ONCE, len(sessions))
        progress(done, len(sessions))
    written = sessions[:done]
    wanted = _checkpoints(store, before)
    for start in range(0, len(wanted), _AT_ONCE):
        with store.writing() as writer:
            for checkpoint in wanted[start : start + _AT_ONCE]:
                events.put_checkpoint(writer, checkpoint, at=at, actor=actor)
    stood = {session.key for session in before if not session.cancelled}
    gone = sum(session.cancelled and session.key in stood for session in written)
    return Report(done, gone, len(wanted), finished=done == len(sessions))


def _checkpoints(store: Reads, before: Sequence[Session]) -> list[Checkpoint]:
    """Those to be written: of sessions that have none, and those named as their session was."""
    zone = ZoneInfo(store.event.timezone)
    sessions, known = store.sessions(), store.checkpoints()
    guards = {checkpoint.session: checkpoint for checkpoint in known if checkpoint.session}
    keys = {checkpoint.key for checkpoint in known}
    others = [c.name for c in known if not c.session]
    were = timetable.names(before, zone, others)
    wanted: list[Checkpoint] = []
    for key, name in timetable.names(sessions, zone, others).items():
        guard = guards.get(key)
        if guard is None:
            own = key if key not in keys else f"{key}-door"
            keys.add(own)
            wanted.append(door_of(key, name, checkpoint=own))
        elif guard.name != name and guard.name == were.get(key):
            wanted.append(replace(guard, name=name))
    return wanted


def door_of(session: str, name: str, *, checkpoint: str) -> Checkpoint:
    """The checkpoint of a session: a room that one may come back to after an exit."""
    return Checkpoint(key=checkpoint, name=name, policy=Policy.ROOM, session=session, re_entry=True)


# -- while it runs


@dataclass(frozen=True, slots=True)
class Changed:
    """A session as it now is. `inside`: people who were in it when it was changed."""

    session: Session
    inside: int


def change(store: Store, session: Session, *, at: datetime, actor: str = "") -> Changed:
    """Keep *session* as it is given; a new key adds one. It takes hold at once.

    Raises:
        BadSession: It has no title or start, ends before it starts, or nobody knows who may enter.
    """
    said = {name: getattr(session, name) for name in Session.__dataclass_fields__ if name != "key"}
    try:
        kept = Session(key=session.key, **timetable.checked(said))
    except Unusable as error:
        raise BadSession(why=error.why) from error
    if kept != store.session(kept.key):
        _put(store, [kept], at=at, actor=actor)
    inside = sum(store.inside(c.key) for c in store.checkpoints() if c.session == kept.key)
    return Changed(kept, inside)


def new_key(store: Reads, title: str, room: str, starts: datetime) -> str:
    """A key for a session that is added by hand."""
    draft = timetable.Draft(
        line=0, said={"title": clean(title), "room": clean(room), "starts": starts}
    )
    return timetable.new_key(draft, [session.key for session in store.sessions()])


def cancel(store: Store, key: str, *, at: datetime, actor: str = "") -> Changed:
    """Cancel a session; whoever is inside may still be scanned out.

    Raises:
        NotKnown: There is no such session.
    """
    return change(store, replace(_known(store, key), cancelled=True), at=at, actor=actor)


def _known(store: Reads, key: str) -> Session:
    session = store.session(key)
    if session is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "session")), name=key)
    return session


# -- who is registered


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrations:
    """What a list of registrations would add.

    Attributes:
        adds: Attendee id → keys of sessions they are not registered for yet.
        known: Registrations in the list that stand already.
        nobody: Codes and e-mails that belong to nobody, or to several.
        no_session: Names of sessions that the programme does not have.
        over: Session key → how many more than its capacity would be registered.
        twice: (attendee id, two sessions at the same time) that would come about.
    """

    adds: Mapping[str, tuple[str, ...]]
    known: int = 0
    nobody: tuple[str, ...] = ()
    no_session: tuple[str, ...] = ()
    over: Mapping[str, int]
    twice: tuple[tuple[str, Session, Session], ...] = ()


def registrations(store: Reads, path: Path, *, encoding: str = "") -> Registrations:
    """Look at a list that says who is registered for which session.

    The person stands under a ticket code, an id of the source or an e-mail; the sessions in a
    column, or in columns that say yes or no (`checkin.programme`).

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong, ProgrammeUnclear: As named.
    """
    sessions = store.sessions()
    table = files.open_list(path, encoding=encoding)
    listed = programme.read(table.header, table.rows(), sessions)
    keys = {session.key for session in sessions}
    wanted: dict[str, dict[str, None]] = {}
    nobody: list[str] = []
    by_email = _by_email(store) if listed.by_email else {}
    for name, named in [*listed.by_code.items(), *listed.by_email.items()]:
        found = (
            [a.id for a in store.by_code(name) or store.by_source_id(name)]
            if name in listed.by_code
            else by_email.get(name, [])
        )
        if len(found) != 1:
            nobody.append(name)
            continue
        wanted.setdefault(found[0], {}).update(dict.fromkeys(k for k in named if k in keys))
    people = {a.id: a for a in store.attendees(list(wanted))}
    adds = {
        attendee: tuple(key for key in named if key not in people[attendee].entitlements)
        for attendee, named in wanted.items()
    }
    new = Counter(key for added in adds.values() for key in added)
    return Registrations(
        adds={attendee: added for attendee, added in adds.items() if added},
        known=sum(map(len, wanted.values())) - new.total(),
        nobody=tuple(nobody),
        no_session=tuple(dict.fromkeys(_unknown(listed.notes))),
        over=_over(store, new),
        twice=tuple(_twice(sessions, people, adds)),
    )


def _by_email(store: Reads) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for attendee in store.iter_attendees():
        if attendee.email:
            found.setdefault(attendee.email.casefold(), []).append(attendee.id)
    return found


def _unknown(notes: Iterable[Note]) -> Iterable[str]:
    return (note.text for note in notes if note.kind == "session")


def _over(store: Reads, new: Mapping[str, int]) -> dict[str, int]:
    """By how many each session of *new* would be over its capacity."""
    counted = store.registered()
    sizes = {session.key: session.capacity for session in store.sessions()}
    return {
        key: counted.get(key, 0) + more - sizes[key]
        for key, more in new.items()
        if 0 < sizes.get(key, 0) < counted.get(key, 0) + more
    }


def _twice(
    sessions: Sequence[Session],
    people: Mapping[str, Attendee],
    adds: Mapping[str, Sequence[str]],
) -> Iterable[tuple[str, Session, Session]]:
    by_key = {session.key: session for session in sessions}
    for attendee, added in adds.items():
        held = dict.fromkeys((*people[attendee].entitlements, *added))
        for one, other in timetable.clashes(by_key[k] for k in held if k in by_key):
            if one.key in added or other.key in added:
                yield attendee, one, other


def register_all(
    store: Store,
    wanted: Registrations,
    *,
    at: datetime,
    actor: str = "",
    progress: Callable[[int, int], object] = _untold,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Register everybody of *wanted*; returns how many registrations that made.

    Args:
        progress: Told how many people are registered, of how many.
        cancelled: Asked between transactions whether to stop there.
    """
    facts = [
        ("entitle", {"add": list(keys), "remove": []}, attendee)
        for attendee, keys in wanted.adds.items()
    ]
    made = done = 0
    while done < len(facts) and not (done and cancelled()):
        some = facts[done : done + _AT_ONCE]
        with store.writing() as writer:
            writer.append_many(some, at=at, actor=actor)
        done += len(some)
        made += sum(len(wanted.adds[attendee]) for _, _, attendee in some)
        progress(done, len(facts))
    return made


@dataclass(frozen=True, slots=True)
class Registered:
    """What to tell after one registration.

    `over`: how many more than the capacity are registered now; `clashes`: other sessions of this
    person at the same time.
    """

    session: Session
    over: int
    clashes: tuple[Session, ...]


def register(
    store: Store, attendee: str, session: str, *, at: datetime, actor: str = ""
) -> Registered:
    """Register one person at the desk; what speaks against it is told, and does not hinder.

    Raises:
        NotKnown: There is no such attendee or session.
    """
    found = _known(store, session)
    person = store.attendee(attendee)
    if person is None or session not in person.entitlements:
        corrections.entitle(store, attendee, add=[session], at=at, actor=actor)
    counted = store.registered().get(session, 0)
    over = max(0, counted - found.capacity) if found.capacity else 0
    return Registered(found, over, clashes(store, attendee, session))


def double_booked(store: Reads) -> list[tuple[str, Session, Session]]:
    """Everybody who is registered for two sessions at the same time: (attendee, the two)."""
    by_key = {session.key: session for session in store.sessions()}
    held: dict[str, list[Session]] = {}
    for attendee, key in store.entitlements():
        if key in by_key:
            held.setdefault(attendee, []).append(by_key[key])
    return [
        (attendee, one, other)
        for attendee, sessions in held.items()
        for one, other in timetable.clashes(sessions)
    ]


def clashes(store: Reads, attendee: str, session: str) -> tuple[Session, ...]:
    """The sessions a person is registered for that overlap *session*."""
    person, wanted = store.attendee(attendee), store.session(session)
    if person is None or wanted is None:
        return ()
    others = (store.session(key) for key in person.entitlements if key != session)
    return tuple(one for one in others if one is not None and timetable.overlap(wanted, one))
