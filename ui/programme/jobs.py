"""What the programme asks of its event file, and orders; run in the lanes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from checkin import programmes, rulings, timetable
from checkin.door import guards
from checkin.model import Checkpoint, Session
from checkin.programmes import Changed, Preview, Registrations, Report
from checkin.rulings import Trial
from checkin.store import Store
from checkin.verdict import capacity
from ui.long_work import LongWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How many are registered for a session and inside it, and how many may be (0: no limit)."""

    registered: int = 0
    inside: int = 0
    capacity: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The programme as it stands.

    `numbers` are by session key; `double` are pairs of sessions in one room at the same time.
    """

    sessions: tuple[Session, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    categories: tuple[str, ...] = ()
    numbers: dict[str, Numbers] = field(default_factory=dict)
    double: tuple[tuple[Session, Session], ...] = ()

    def session(self, key: str) -> Session | None:
        return next((one for one in self.sessions if one.key == key), None)

    def guard(self, session: str) -> Checkpoint | None:
        """The checkpoint of a session."""
        return next((one for one in self.checkpoints if session and one.session == session), None)

    def numbers_of(self, session: str) -> Numbers:
        return self.numbers.get(session, Numbers())

    def doubled(self) -> set[str]:
        return {one.key for pair in self.double for one in pair}


def look(store: Store, at: datetime) -> Seen:
    """The whole programme with its numbers at the moment *at*."""
    sessions = store.sessions()
    registered = store.registered()
    doors = guards(store)
    numbers = {}
    for session in sessions:
        door = doors.get(session.key)
        numbers[session.key] = Numbers(
            registered=registered.get(session.key, 0),
            inside=store.inside_at(door.key, session, at) if door else 0,
            capacity=capacity(door, session) if door else session.capacity,
        )
    return Seen(
        sessions=tuple(sessions),
        checkpoints=tuple(store.checkpoints()),
        categories=tuple(category.name for category in store.categories()),
        numbers=numbers,
        double=doubles(sessions),
    )


def doubles(sessions: Sequence[Session]) -> tuple[tuple[Session, Session], ...]:
    """Pairs of sessions in one room at the same time."""
    return tuple(timetable.in_one_room(sessions))


def rivals(sessions: Sequence[Session], wanted: Session) -> list[Session]:
    """The sessions that would be in the room of *wanted* at the same time."""
    others = [one for one in sessions if one.key != wanted.key]
    return [
        one if other.key == wanted.key else other
        for one, other in timetable.in_one_room([*others, wanted])
        if wanted.key in (one.key, other.key)
    ]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a change; `before` None: the session is new."""

    changed: Changed
    before: Session | None


def keep(store: Store, session: Session, *, at: datetime) -> Kept:
    """Keep *session* as it is given; one without a key is new.

    Raises:
        BadSession: As for `programmes.change`.
    """
    if not session.key:
        return Kept(add(store, session, at=at), None)
    before = store.session(session.key)
    return Kept(programmes.change(store, session, at=at), before)


def add(store: Store, session: Session, *, at: datetime) -> Changed:
    """Add a session to the programme."""
    key = programmes.new_key(store, session.title, session.room, session.starts or at)
    said = {name: getattr(session, name) for name in Session.__dataclass_fields__ if name != "key"}
    return programmes.change(store, Session(key=key, **said), at=at)


def preview(store: Store, path: Path, *, encoding: str) -> Preview:
    return programmes.preview(store, path, encoding=encoding)


def carry_out(
    store: Store,
    seen: Preview,
    work: LongWork,
    *,
    cancel_absent: bool,
    take_file: bool,
    at: datetime,
) -> Report:
    return programmes.carry_out(
        store,
        seen,
        cancel_absent=cancel_absent,
        take_file=take_file,
        at=at,
        progress=work.progress,
        cancelled=work.cancelled,
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of registrations that was looked at, with the names of those in two places.

    `titles` are of sessions, by key.
    """

    path: Path
    wanted: Registrations
    names: dict[str, str]
    titles: dict[str, str]


def registrations(store: Store, path: Path, *, encoding: str) -> Listed:
    wanted = programmes.registrations(store, path, encoding=encoding)
    people = store.attendees(sorted({who for who, _, _ in wanted.twice}))
    titles = {session.key: session.title for session in store.sessions()}
    return Listed(path, wanted, {one.id: one.name for one in people}, titles)


def register(store: Store, wanted: Registrations, work: LongWork, *, at: datetime) -> int:
    return programmes.register_all(
        store, wanted, at=at, progress=work.progress, cancelled=work.cancelled
    )


def find(store: Store, query: str) -> list[tuple[str, str]]:
    """(id, name and organisation) of people to try a rule on."""
    found = store.search(query, 8)
    return [(a.id, " · ".join(p for p in (a.name, a.organisation, a.category) if p)) for a in found]


def try_rule(store: Store, checkpoint: str, attendee: str, at: datetime, rule: object) -> Trial:
    return rulings.try_on(store, checkpoint, attendee, at, rule=rule)
