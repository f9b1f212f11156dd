"""How long somebody was where: stays made of what was scanned, and how each of them ended. Pure.

Scans are never changed. What nobody scanned is derived, and says by which rule:

- scanned: an exit was scanned.
- moved: an entry into another room was scanned before the session ended; there is only one of
  everybody. One that comes later says nothing of when they left.
- capped: nobody scanned an exit, so the stay is taken to have lasted until the session ended, as
  the programme stood at that time.
- unknown: nobody scanned an exit and nothing says when it ended; it counts no minutes.
- inside: it goes on.

An entry of somebody who is inside already continues the stay. Of several people on one ticket the
attendee is the last to leave.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from checkin.model import Checkpoint, Direction, Passage, Session
from checkin.verdict import LONGEST_STAY, empties

#: A change that is taken back within this time emptied no room: a slip of the hand.
TAKEN_BACK: Final = timedelta(minutes=15)


class Ending(StrEnum):
    """By which rule the end of a stay is known."""

    SCANNED = "scanned"
    MOVED = "moved"
    CAPPED = "capped"
    UNKNOWN = "unknown"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One time inside. `left` is None where it goes on or nothing says when it ended."""

    checkpoint: str
    entered: datetime
    left: datetime | None = None
    ending: Ending = Ending.INSIDE
    companion: bool = False

    @property
    def length(self) -> timedelta:
        return self.left - self.entered if self.left else timedelta()

    def within(self, session: Session | None) -> timedelta:
        """How much of it lies between the start and the end of *session*."""
        if self.left is None or session is None or not (session.starts and session.ends):
            return timedelta()
        inside = min(self.left, session.ends) - max(self.entered, session.starts)
        return max(timedelta(), inside)


@dataclass(frozen=True, slots=True)
class Version:
    """How a session stood from *at* on."""

    at: datetime
    session: Session


def stays(passages: Iterable[Passage]) -> list[Stay]:
    """What *passages* of one person, in the one order, come to; open ones end as INSIDE."""
    made: list[Stay] = []
    open_: dict[str, list[int]] = {}
    rooms: set[str] = set()
    for one in passages:
        key = one.checkpoint
        if one.room:
            rooms.add(key)
        if one.direction is Direction.EXIT:
            _close(made, open_.get(key, []), one.at, Ending.SCANNED)
            continue
        if one.room:
            for other in rooms - {key}:
                while open_.get(other):
                    _close(made, open_[other], one.at, Ending.MOVED)
        party = open_.setdefault(key, [])
        if party and not one.companion:
            if not one.room or one.at - made[party[0]].entered <= LONGEST_STAY:
                continue
            for index in party:
                made[index] = replace(made[index], ending=Ending.UNKNOWN)
            party.clear()
        party.append(len(made))
        companion = one.companion and len(party) > 1
        made.append(Stay(checkpoint=key, entered=one.at, companion=companion))
    return made


def _close(made: list[Stay], party: list[int], at: datetime, ending: Ending) -> None:
    if party:
        index = party.pop()
        left = max(at, made[index].entered)  # two clocks may differ
        made[index] = replace(made[index], left=left, ending=ending)


def end_of(versions: Sequence[Version], entered: datetime) -> datetime | None:
    """When a session that somebody entered at *entered* ended for those inside.

    The programme as it stood then says; a change during the session takes hold at once. Whoever is
    inside as it is cancelled, or moved away (`empties`), leaves at that moment, unless the change
    is taken back within `TAKEN_BACK`.

    Args:
        versions: How the session stood, in the one order.
    """
    if not versions:
        return None
    before = [version for version in versions if version.at <= entered] or [versions[0]]
    end = _end(before[-1].session)
    for number, version in enumerate(versions):
        if version.at <= entered:
            continue
        if end is not None and version.at >= end:
            break
        if not empties(version.session, version.at):
            end = _end(version.session)
        elif not _taken_back(version, versions[number + 1 :]):
            end = version.at
    return None if end is None else max(end, entered)


def _taken_back(version: Version, later: Sequence[Version]) -> bool:
    return any(
        one.at - version.at <= TAKEN_BACK and not empties(one.session, one.at) for one in later
    )


def _end(session: Session) -> datetime | None:
    return None if session.cancelled else session.ends


def ended(stay: Stay, checkpoint: Checkpoint, versions: Sequence[Version], now: datetime) -> Stay:
    """*stay* with the end that the rule of *checkpoint* gives it, if nobody scanned one."""
    if stay.ending not in (Ending.INSIDE, Ending.MOVED):
        return stay
    latest = now if stay.left is None else stay.left
    end = end_of(versions, stay.entered)
    if end is not None and (end < latest or end == now):
        if checkpoint.ends_stays == Ending.CAPPED and end > stay.entered:
            return replace(stay, left=end, ending=Ending.CAPPED)
        return replace(stay, left=None, ending=Ending.UNKNOWN)
    if latest - stay.entered > LONGEST_STAY:
        return replace(stay, left=None, ending=Ending.UNKNOWN)
    return stay


def peak(changes: Iterable[tuple[datetime, int]]) -> tuple[int, datetime | None]:
    """The most people at once, and since when first; *changes*: (moment, how many more).

    Who leaves at a moment makes room for who comes at it.
    """
    most, since, inside = 0, None, 0
    for at, more in sorted(changes):
        inside += more
        if inside > most:
            most, since = inside, at
    return most, since
