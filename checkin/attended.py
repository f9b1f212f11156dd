"""Who was where, how long, and how full each place was: read from the facts, person by person."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.model import Attendee, Checkpoint, Session, from_ms
from checkin.stays import Ending, Stay, Version, end_of, ended, peak, stays
from checkin.store import entities
from checkin.store.filed import fold_as_filed
from checkin.store.reads import Reads
from checkin.verdict import capacity

_Changes = dict[str, list[tuple[datetime, int]]]


@dataclass(frozen=True, slots=True)
class Attended:
    """One person and every stay of theirs, in order, each with its end."""

    attendee: Attendee | None
    id: str
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a checkpoint came to.

    Attributes:
        people: Who were ever in there, by scans.
        counted: People without a badge who were counted in.
        peak: The most at once, counted ones too, and since when.
        over: How many more than the capacity that was.
        minutes: Of all stays together, by the rule that says when they ended.
    """

    checkpoint: Checkpoint
    session: Session | None
    capacity: int
    registered: int
    people: int
    entries: int
    exits: int
    counted: int
    peak: int
    peak_at: datetime | None
    over: int
    minutes: dict[Ending, int]


class Reading:
    """One reading of everybody; the totals are there once it has ended."""

    def __init__(self, store: Reads, now: datetime) -> None:
        self._store = store
        self._now = now
        self.checkpoints = {c.key: c for c in store.checkpoints()}
        self.sessions = {session.key: session for session in store.sessions()}
        self._versions = {
            key: [
                Version(from_ms(f.at), entities.session_of(f.payload)) for f in facts if f.payload
            ]
            for key, facts in store.versions("session").items()
        }
        self._changes: _Changes = defaultdict(list)
        self._minutes: dict[str, dict[Ending, int]] = defaultdict(lambda: defaultdict(int))

    def total(self) -> int:
        """How many people the walk goes over."""
        row = self._store.connection.execute(
            "SELECT count(DISTINCT attendee) FROM presence"
        ).fetchone()
        return int(row[0])

    def people(self) -> Iterator[Attended]:
        """Everybody who was anywhere, in order of name."""
        withdrawn = self._store.withdrawn_imports()
        rows = self._store.connection.execute(
            "SELECT p.attendee FROM (SELECT DISTINCT attendee FROM presence) p"
            " LEFT JOIN attendee a ON a.id = p.attendee"
            " ORDER BY a.family_name, a.given_name, p.attendee"
        ).fetchall()
        for (attendee,) in rows:
            person = fold_as_filed(self._store, attendee, withdrawn)
            made = tuple(map(self._ended, stays(person.passages)))
            for stay in made:
                self._note(stay)
            yield Attended(person.attendee, attendee, made)

    def walk(self) -> None:
        """Go over everybody's stays for the totals alone; faster than `people`."""
        for _, passed in self._store.passages():
            for stay in stays(passed):
                self._note(self._ended(stay))

    def session_of(self, stay: Stay) -> Session | None:
        checkpoint = self.checkpoints.get(stay.checkpoint)
        return self.sessions.get(checkpoint.session) if checkpoint else None

    def _ended(self, stay: Stay) -> Stay:
        checkpoint = self.checkpoints.get(stay.checkpoint)
        if checkpoint is None:
            return stay
        return ended(stay, checkpoint, self._versions_of(checkpoint), self._now)

    def _versions_of(self, checkpoint: Checkpoint) -> Sequence[Version]:
        return self._versions.get(checkpoint.session, ())

    def _note(self, stay: Stay) -> None:
        changes = self._changes[stay.checkpoint]
        changes.append((stay.entered, 1))
        left = stay.left
        if stay.ending is Ending.UNKNOWN and stay.checkpoint in self.checkpoints:
            left = end_of(self._versions_of(self.checkpoints[stay.checkpoint]), stay.entered)
        if left is not None:
            changes.append((left, -1))
        self._minutes[stay.checkpoint][stay.ending] += minutes(stay)

    def _count(self) -> None:
        """Those without a badge: as they were counted, and out when their session ended."""
        heads: _Changes = defaultdict(list)
        for fact in self._store.facts(kinds=["count"]):
            if fact.payload is not None:
                said = {name: _whole(fact.payload.get(name)) for name in ("came", "went")}
                key = str(fact.payload.get("checkpoint", ""))
                heads[key].append((from_ms(fact.at), said["came"] - said["went"]))
        for key, changes in heads.items():
            self._changes[key] += changes
            checkpoint = self.checkpoints.get(key)
            versions = self._versions_of(checkpoint) if checkpoint else ()
            end = end_of(versions, min(at for at, _ in changes))
            if end is not None and end <= self._now:
                left = sum(more for at, more in changes if at <= end)
                self._changes[key].append((end, -max(0, left)))

    def totals(self) -> list[Totals]:
        """What each checkpoint came to; first `walk`, or go through `people` to the end."""
        occupancy, counted = self._store.occupancy(), self._store.counted()
        registered = self._store.registered()
        self._count()
        found = []
        for key, checkpoint in self.checkpoints.items():
            session = self.sessions.get(checkpoint.session)
            _, people, entries, exits = occupancy.get(key, (0, 0, 0, 0))
            most, since = peak(self._changes.get(key, ()))
            limit = capacity(checkpoint, session)
            found.append(
                Totals(
                    checkpoint=checkpoint,
                    session=session,
                    capacity=limit,
                    registered=registered.get(checkpoint.session, 0) if session else 0,
                    people=people,
                    entries=entries,
                    exits=exits,
                    counted=counted.get(key, (0, 0))[0],
                    peak=most,
                    peak_at=since,
                    over=max(0, most - limit) if limit else 0,
                    minutes=dict(self._minutes.get(key, {})),
                )
            )
        return sorted(found, key=_by_time)


def minutes(stay: Stay) -> int:
    """Whole minutes of *stay*; none of one that goes on or whose end is not known."""
    return int(stay.length.total_seconds()) // 60


def totals(store: Reads, now: datetime) -> list[Totals]:
    """What each checkpoint came to, those of sessions in the order of the programme."""
    reading = Reading(store, now)
    reading.walk()
    return reading.totals()


def _whole(said: object) -> int:
    return said if isinstance(said, int) else 0


def _by_time(totals: Totals) -> tuple[bool, float, str, str]:
    session = totals.session
    starts = session.starts.timestamp() if session and session.starts else 0.0
    return (session is not None, starts, session.room if session else "", totals.checkpoint.name)
