"""Which session a door is for right now, and in which direction: pure.

A session has its door from some minutes before its start (`Checkpoint.doors_min`) until its end;
then, until the next one's door opens or for `LEAVING`, people are scanned out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from checkin.headers import fold
from checkin.model import Checkpoint, Direction, Session
from checkin.verdict import doors

#: How long after its end people come out of a session.
LEAVING: Final = timedelta(minutes=15)


class Why(StrEnum):
    """What a choice rests on."""

    PINNED = "pinned"
    ON_NOW = "on now"
    DOORS_OPEN = "doors open"
    LEAVING = "leaving"
    NEXT = "next"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """What the door is for.

    Attributes:
        checkpoint: None where the room has no session any more.
        changes: When this choice will be another one, as the programme stands; None if never.
    """

    why: Why
    checkpoint: Checkpoint | None = None
    session: Session | None = None
    direction: Direction = Direction.ENTRY
    changes: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Slot:
    checkpoint: Checkpoint
    session: Session
    opens: datetime
    starts: datetime
    ends: datetime


def rooms(sessions: Sequence[Session]) -> list[str]:
    """The rooms of the programme, each as it is written first, in order of name."""
    found: dict[str, str] = {}
    for session in sessions:
        if session.room:
            found.setdefault(fold(session.room), session.room)
    return sorted(found.values(), key=fold)


def pick(
    sessions: Sequence[Session], guards: Mapping[str, Checkpoint], room: str, at: datetime
) -> Pick:
    """What the door of *room* is for at the moment *at*.

    Args:
        guards: Session key → its checkpoint.
    """
    slots = sorted(_slots(sessions, guards, room), key=lambda slot: (slot.starts, slot.ends))
    on = [slot for slot in slots if slot.starts <= at < slot.ends]
    coming = [slot for slot in slots if slot.opens <= at < slot.starts]
    if on:
        return _picked(Why.ON_NOW, on[-1], _next(slots, at, on[-1].ends))
    if coming:
        return _picked(Why.DOORS_OPEN, coming[0], _next(slots, at, coming[0].starts))
    over = [slot for slot in slots if slot.ends <= at < slot.ends + LEAVING]
    if over:
        last = over[-1]
        changes = _next(slots, at, last.ends + LEAVING)
        return _picked(Why.LEAVING, last, changes, Direction.EXIT)
    later = [slot for slot in slots if slot.opens > at]
    if later:
        return _picked(Why.NEXT, later[0], later[0].opens)
    return Pick(why=Why.NONE)


def _slots(sessions: Sequence[Session], guards: Mapping[str, Checkpoint], room: str) -> list[_Slot]:
    """The sessions of *room* that have a door and times."""
    found = []
    for session in sessions:
        guard = guards.get(session.key)
        if session.cancelled or guard is None or fold(session.room) != fold(room):
            continue
        opens = doors(guard, session)
        if opens is not None and session.starts is not None and session.ends is not None:
            found.append(_Slot(guard, session, opens, session.starts, session.ends))
    return found


def _next(slots: Sequence[_Slot], at: datetime, latest: datetime) -> datetime:
    """The first moment after *at*, at *latest* then, at which something starts or opens."""
    moments = [m for slot in slots for m in (slot.opens, slot.starts) if at < m < latest]
    return min([latest, *moments])


def _picked(
    why: Why, slot: _Slot, changes: datetime, direction: Direction = Direction.ENTRY
) -> Pick:
    return Pick(
        why=why,
        checkpoint=slot.checkpoint,
        session=slot.session,
        direction=direction,
        changes=changes,
    )
