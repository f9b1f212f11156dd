"""What two copies of an event did twice while they knew nothing of each other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from checkin import fields
from checkin.model import Answer, Checkpoint, Direction, Fact, Reason, from_ms
from checkin.store import Store

#: Station id → the last number that a copy had of it.
Heads = Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleEntry:
    """Somebody let in by both copies where people are let in once; `at` in the order of scans."""

    attendee: str
    name: str
    checkpoint: str
    at: tuple[datetime, ...]
    stations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossedCorrection:
    """A field that both copies corrected, each to something else: `stands` is what holds now."""

    attendee: str
    name: str
    field: str
    stands: str
    other: str


def entries(store: Store, ours: Heads, theirs: Heads) -> list[DoubleEntry]:
    """Who was let in by both copies, each unaware of the other, where people are let in once.

    Args:
        store: The copy that took over the facts of the other one.
        ours: Its heads before that.
        theirs: The heads of the other copy.
    """
    once = {c.key: c for c in store.checkpoints() if _admits_once(c)}
    found: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in _not_undone(store, "scan"):
        said = fact.payload or {}
        first = said.get("answer") == Answer.ADMIT and said.get("reason") == Reason.OK
        place = str(said.get("checkpoint", ""))
        if first and said.get("direction") == Direction.ENTRY and place in once:
            found[store.root(fact.attendee), place].append(fact)
    labels = store.station_labels()
    return [
        DoubleEntry(
            attendee=attendee,
            name=_name(store, attendee),
            checkpoint=once[place].name,
            at=tuple(from_ms(fact.at) for fact in facts),
            stations=tuple(labels.get(fact.station, fact.station) for fact in facts),
        )
        for (attendee, place), facts in found.items()
        if _unaware(facts, ours, theirs)
    ]


def corrections(store: Store, ours: Heads, theirs: Heads) -> list[CrossedCorrection]:
    """Fields that both copies corrected, each unaware of the other; the arguments as above."""
    found: dict[tuple[str, str], list[tuple[Fact, str]]] = defaultdict(list)
    for fact in _not_undone(store, "edit"):
        set_ = (fact.payload or {}).get("set", {})
        assert isinstance(set_, Mapping)
        for field, value in set_.items():
            found[store.root(fact.attendee), field].append((fact, str(value)))
    crossed = []
    for (attendee, field), made in found.items():
        if not _unaware([fact for fact, _ in made], ours, theirs):
            continue
        person = store.attendee(attendee)
        stands = fields.texts(person)[field] if person else ""
        last = {
            _is_theirs(fact, ours): value
            for fact, value in made
            if _is_theirs(fact, ours) or _is_ours(fact, theirs)
        }
        other = next((value for value in last.values() if value != stands), None)
        if other is not None:
            crossed.append(
                CrossedCorrection(
                    attendee=attendee,
                    name=_name(store, attendee),
                    field=field,
                    stands=stands,
                    other=other,
                )
            )
    return crossed


def _admits_once(checkpoint: Checkpoint) -> bool:
    return not checkpoint.multiple_entries


def _not_undone(store: Store, kind: str) -> Iterator[Fact]:
    return (f for f in store.facts(kinds=[kind]) if f.attendee and not store.is_undone(f.id))


def _is_theirs(fact: Fact, ours: Heads) -> bool:
    return fact.seq > ours.get(fact.station, 0)


def _is_ours(fact: Fact, theirs: Heads) -> bool:
    return fact.seq > theirs.get(fact.station, 0)


def _unaware(facts: list[Fact], ours: Heads, theirs: Heads) -> bool:
    """Whether some of *facts* were known to the one copy only, and some to the other only."""
    return any(_is_theirs(f, ours) for f in facts) and any(_is_ours(f, theirs) for f in facts)


def _name(store: Store, attendee: str) -> str:
    person = store.attendee(attendee)
    return person.name if person else attendee
