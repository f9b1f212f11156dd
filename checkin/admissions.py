"""Who was let in twice by two who did not know of each other, with both stories."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin import says
from checkin.model import Attendee, Checkpoint, Direction, Passage, Policy
from checkin.store import Store
from checkin.store.known import came_often
from checkin.words import QT_TRANSLATE_NOOP

TWICE = QT_TRANSLATE_NOOP(
    "admissions",
    "{name} was let in twice at “{checkpoint}”: {first_at} by {first}, {second_at} by {second}.",
)


@dataclass(frozen=True, slots=True)
class Twice:
    """Two entries of which the second would have been refused, had it known of the first.

    `first_who` and `second_who` name the station or the device of the ticket system.
    """

    attendee: Attendee
    checkpoint: Checkpoint
    first: Passage
    second: Passage
    first_who: str
    second_who: str


def twice(store: Store) -> list[Twice]:
    """Everybody who was let in twice at different places, the latest first."""
    points = {
        point.key: point
        for point in store.checkpoints()
        if point.policy is Policy.PRETIX and not point.multiple_entries
    }
    labels = store.station_labels()
    found = []
    for attendee, key in came_often(store.connection):
        checkpoint = points.get(key)
        person = store.person(attendee) if checkpoint is not None else None
        if checkpoint is None or person is None or person.attendee is None:
            continue
        for first, second in _pairs(person.passages, checkpoint):
            found.append(
                Twice(
                    person.attendee,
                    checkpoint,
                    first,
                    second,
                    _who(first, labels),
                    _who(second, labels),
                )
            )
    return sorted(found, key=lambda one: one.second.at, reverse=True)


def _pairs(
    passages: Iterable[Passage], checkpoint: Checkpoint
) -> Iterable[tuple[Passage, Passage]]:
    """Entries that follow an entry of somebody else which they did not know of."""
    last: dict[str, Passage] = {}
    inside: dict[str, bool] = {}
    ordered = sorted((p for p in passages if p.checkpoint == checkpoint.key), key=lambda p: p.at)
    for passage in ordered:
        if passage.direction is Direction.EXIT:
            inside[passage.ticket] = False
            continue
        before = last.get(passage.ticket)
        may_come_back = checkpoint.re_entry and not inside.get(passage.ticket, False)
        if before is not None and not may_come_back and before.who != passage.who:
            yield before, passage
        last[passage.ticket] = passage
        inside[passage.ticket] = True


def _who(passage: Passage, labels: Mapping[str, str]) -> str:
    return labels.get(passage.who, passage.who)


def sentence(one: Twice, zone: ZoneInfo, now: datetime) -> str:
    """Both stories in one line of English."""
    return TWICE.format(
        name=one.attendee.name,
        checkpoint=one.checkpoint.name,
        first_at=says.moment(one.first.at, zone, now),
        first=one.first_who,
        second_at=says.moment(one.second.at, zone, now),
        second=one.second_who,
    )
