"""The door of a room: which session it is for, who goes in and out, how full it is, who was there.

Headless: the door screen, the kiosk and the commands stand on it. Scans are recorded by
`desk.scan`; here is what a door adds. Nothing here changes a scan; what nobody scanned is derived
(`checkin.stays`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from checkin import desk, doorplan
from checkin.desk import ScanResult
from checkin.doorplan import Pick, Why
from checkin.errors import NoReason, NotKnown
from checkin.fields import clean
from checkin.model import Answer, Checkpoint, Direction, Reason, from_ms
from checkin.store import Store
from checkin.store.reads import Reads
from checkin.store.writer import Writer
from checkin.verdict import capacity
from checkin.words import QT_TRANSLATE_NOOP, Detail

LAST: Final = 5


class Mode(StrEnum):
    """What a scan at a door means."""

    ENTRY = "entry"
    EXIT = "exit"
    TOGGLE = "toggle"  # a second scan is an exit
    SCHEDULE = "schedule"  # in, and out once the session is over


# -- which session


def rooms(store: Reads) -> list[str]:
    """The rooms of the programme."""
    return doorplan.rooms(store.sessions())


def pick(store: Reads, room: str, at: datetime, *, pinned: str = "") -> Pick:
    """What the door of *room* is for now; the checkpoint *pinned* whatever the programme says.

    Raises:
        NotKnown: There is no such checkpoint.
    """
    if pinned:
        checkpoint = known_checkpoint(store, pinned)
        session = store.session(checkpoint.session) if checkpoint.session else None
        return Pick(why=Why.PINNED, checkpoint=checkpoint, session=session)
    return doorplan.pick(store.sessions(), guards(store), room, at)


def guards(store: Reads) -> dict[str, Checkpoint]:
    """Session key → its checkpoint."""
    return {c.session: c for c in store.checkpoints() if c.session}


def known_checkpoint(store: Reads, key_or_name: str) -> Checkpoint:
    """The checkpoint of that key or name.

    Raises:
        NotKnown: There is none.
    """
    found = store.checkpoint(key_or_name)
    if found is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "checkpoint")), name=key_or_name)
    return found


# -- in and out


@dataclass(frozen=True, slots=True)
class DoorScan:
    """A scan at a door, how full it then is, and the names of rooms whose stay it closed."""

    result: ScanResult
    figures: "Figures"
    left: tuple[str, ...]


def scan(
    store: Store,
    text: str | Sequence[str],
    *,
    checkpoint: str,
    mode: Mode = Mode.ENTRY,
    direction: Direction = Direction.ENTRY,
    at: datetime,
    actor: str = "",
    attendee: str = "",
    answers: dict[str, str] | None = None,
    kiosk: bool = False,
    printer: str = "",
    template: str = "",
) -> DoorScan:
    """Judge and record one scan at the door of *checkpoint*.

    Args:
        mode: What a scan means; *direction* is what the programme says, for SCHEDULE.
        attendee: Id of a person chosen by name; then *text* is not looked at.

    Raises:
        NotKnown: There is no such checkpoint or attendee.
    """
    ways = {Mode.EXIT: Direction.EXIT, Mode.SCHEDULE: direction}
    result = desk.scan(
        store,
        text,
        checkpoint=checkpoint,
        direction=ways.get(mode, Direction.ENTRY),
        toggle=mode is Mode.TOGGLE,
        at=at,
        actor=actor,
        attendee=attendee,
        answers=answers,
        kiosk=kiosk,
        printer=printer,
        template=template,
    )
    return _told(store, result, checkpoint, at)


def override(
    store: Store,
    attendee: str,
    *,
    checkpoint: str,
    reason: str,
    direction: Direction = Direction.ENTRY,
    at: datetime,
    actor: str = "",
) -> DoorScan:
    """Let somebody pass who was refused; the fact keeps what was overruled, and why.

    Raises:
        NoReason: No reason is given.
        NotKnown: There is no such checkpoint or attendee.
    """
    why = clean(reason)
    if not why:
        raise NoReason
    result = desk.scan(
        store,
        "",
        attendee=attendee,
        checkpoint=checkpoint,
        direction=direction,
        force=True,
        force_reason=why,
        at=at,
        actor=actor,
    )
    return _told(store, result, checkpoint, at)


def _told(store: Store, result: ScanResult, checkpoint: str, at: datetime) -> DoorScan:
    names = {c.key: c.name for c in store.checkpoints()} if result.left else {}
    left = tuple(names.get(key, key) for key in result.left)
    return DoorScan(result, figures(store, checkpoint, at), left)


# -- people without a badge


def count(
    store: Store,
    checkpoint: str,
    *,
    came: int = 0,
    went: int = 0,
    at: datetime,
    actor: str = "",
) -> "Figures":
    """Count people without a badge in and out; nobody leaves a room that is empty.

    Raises:
        NotKnown: There is no such checkpoint.
    """
    found = known_checkpoint(store, checkpoint)
    with store.writing() as writer:
        went = min(max(0, went), _inside(store, found, at) + max(0, came))
        _count(store, writer, found.key, max(0, came), went, at, actor)
    return figures(store, found.key, at)


def set_inside(
    store: Store, checkpoint: str, heads: int, *, at: datetime, actor: str = ""
) -> "Figures":
    """Say how many were counted inside; the difference is people without a badge.

    Raises:
        NotKnown: There is no such checkpoint.
    """
    found = known_checkpoint(store, checkpoint)
    with store.writing() as writer:
        more = max(0, heads) - _inside(store, found, at)
        _count(store, writer, found.key, max(0, more), max(0, -more), at, actor)
    return figures(store, found.key, at)


def _inside(store: Reads, checkpoint: Checkpoint, at: datetime) -> int:
    session = store.session(checkpoint.session) if checkpoint.session else None
    return store.inside_at(checkpoint.key, session, at)


def _count(
    store: Store, writer: Writer, checkpoint: str, came: int, went: int, at: datetime, actor: str
) -> None:
    """Each station keeps its own sums, so those of stations that were apart add up."""
    if not came and not went:
        return
    before = store.entity("count", f"{checkpoint}@{store.station}") or {}
    payload = {
        "checkpoint": checkpoint,
        "in": int(before.get("in", 0)) + came,
        "out": int(before.get("out", 0)) + went,
        "came": came,
        "went": went,
    }
    writer.append("count", payload, at=at, actor=actor)


# -- how full it is


class Band(StrEnum):
    """How full a room is: below 80 %, from there, from 95 %, full, and more than that."""

    FREE = "free"
    FILLING = "filling"
    NEARLY = "nearly full"
    FULL = "full"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Figures:
    """How many are inside, and how many may be (0: no limit)."""

    inside: int
    capacity: int

    @property
    def band(self) -> Band:
        if not self.capacity:
            return Band.FREE
        if self.inside > self.capacity:
            return Band.OVER
        if self.inside == self.capacity:
            return Band.FULL
        share = self.inside * 100 / self.capacity
        return Band.NEARLY if share >= 95 else Band.FILLING if share >= 80 else Band.FREE

    @property
    def over(self) -> int:
        """How many more are inside than may be."""
        return max(0, self.inside - self.capacity) if self.capacity else 0


def figures(store: Reads, checkpoint: str, at: datetime) -> Figures:
    """How full *checkpoint* is at the moment *at*.

    Raises:
        NotKnown: There is no such checkpoint.
    """
    found = known_checkpoint(store, checkpoint)
    session = store.session(found.session) if found.session else None
    return Figures(_inside(store, found, at), capacity(found, session))


@dataclass(frozen=True, slots=True)
class Overfill:
    """A checkpoint with more people inside than may be: desks that were apart let them in, or
    somebody overruled the limit."""

    checkpoint: Checkpoint
    figures: Figures


def overfilled(store: Reads, at: datetime) -> list[Overfill]:
    """Where more people are inside than may be."""
    sessions = {session.key: session for session in store.sessions()}
    found = []
    for checkpoint in store.checkpoints():
        session = sessions.get(checkpoint.session)
        most = capacity(checkpoint, session)
        if most:
            now = Figures(store.inside_at(checkpoint.key, session, at), most)
            if now.over:
                found.append(Overfill(checkpoint, now))
    return found


# -- what a door screen shows


@dataclass(frozen=True, slots=True, kw_only=True)
class LastScan:
    """One of the last scans at a door. `name` is "" where nobody was found."""

    scan: str
    at: datetime
    name: str
    attendee: str
    direction: Direction
    answer: Answer
    reason: Reason
    forced: bool
    undone: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything a door shows between two scans."""

    pick: Pick
    figures: Figures
    last: tuple[LastScan, ...]


def screen(store: Reads, room: str, at: datetime, *, pinned: str = "") -> Screen:
    """What the door of *room* shows now.

    Raises:
        NotKnown: There is no checkpoint *pinned*.
    """
    chosen = pick(store, room, at, pinned=pinned)
    if chosen.checkpoint is None:
        return Screen(chosen, Figures(0, 0), ())
    inside = store.inside_at(chosen.checkpoint.key, chosen.session, at)
    return Screen(
        chosen,
        Figures(inside, capacity(chosen.checkpoint, chosen.session)),
        tuple(last(store, chosen.checkpoint.key)),
    )


def last(store: Reads, checkpoint: str, limit: int = LAST) -> list[LastScan]:
    """The newest scans at *checkpoint* (its key), the newest first."""
    facts = [fact for fact in store.last_scans(checkpoint, limit) if fact.payload is not None]
    roots = {fact.id: store.root(fact.attendee) if fact.attendee else "" for fact in facts}
    people = {a.id: a for a in store.attendees(sorted(filter(None, set(roots.values()))))}
    found = []
    for fact in facts:
        said: Any = fact.payload
        person = people.get(roots[fact.id])
        found.append(
            LastScan(
                scan=fact.id,
                at=from_ms(fact.at),
                name=person.name if person else "",
                attendee=roots[fact.id],
                direction=Direction(said["direction"]),
                answer=Answer(said["answer"]),
                reason=Reason(said["reason"]),
                forced=bool(said.get("forced")),
                undone=store.is_undone(fact.id),
            )
        )
    return found
