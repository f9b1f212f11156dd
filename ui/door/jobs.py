"""What a door asks of its event file, and orders; run in the lanes."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from checkin import door
from checkin.door import DoorScan, Figures, Mode, Overfill, Screen
from checkin.doorplan import Pick
from checkin.errors import DoorIdle, DoorMoved
from checkin.model import Checkpoint, Direction
from checkin.store import Store

#: Where this laptop keeps what its door is for: it stays with the file, and goes to no other desk.
_KEPT = "door"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What a laptop at a door was told: its room, or one checkpoint, and what a scan means."""

    room: str = ""
    pinned: str = ""
    mode: Mode = Mode.SCHEDULE

    @property
    def chosen(self) -> bool:
        return bool(self.room or self.pinned)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything between two scans."""

    duty: Duty
    screen: Screen
    overfilled: tuple[Overfill, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a door may be for."""

    duty: Duty
    rooms: tuple[str, ...]
    checkpoints: tuple[Checkpoint, ...]


def choices(store: Store) -> Choices:
    return Choices(duty_of(store), tuple(door.rooms(store)), tuple(store.checkpoints()))


def duty_of(store: Store) -> Duty:
    """What this laptop was told last; nothing yet where it was told nothing that still holds."""
    kept = store.local_get(_KEPT)
    said = json.loads(kept) if kept else {}
    duty = Duty(
        room=said.get("room", ""),
        pinned=said.get("pinned", ""),
        mode=Mode(said.get("mode", Mode.SCHEDULE.value)),
    )
    if duty.pinned and store.checkpoint(duty.pinned) is None:
        return replace(duty, pinned="")
    return duty


def keep(store: Store, duty: Duty) -> None:
    store.local_set(_KEPT, json.dumps(asdict(duty), sort_keys=True))


def look(store: Store, at: datetime) -> Seen | None:
    """What the door shows at the moment *at*; None while nobody said what it is for."""
    duty = duty_of(store)
    if not duty.chosen:
        return None
    shown = door.screen(store, duty.room, at, pinned=duty.pinned)
    return Seen(duty=duty, screen=shown, overfilled=tuple(door.overfilled(store, at)))


def scan(store: Store, texts: tuple[str, ...], at: datetime) -> tuple[DoorScan, Pick]:
    """Judge and record one scan: for the session that the door has at this very moment.

    Raises:
        DoorIdle: Nothing is on at this door any more.
    """
    duty = duty_of(store)
    pick = door.pick(store, duty.room, at, pinned=duty.pinned)
    done = door.scan(
        store,
        texts,
        checkpoint=_guard(pick, duty).key,
        mode=duty.mode,
        direction=pick.direction,
        at=at,
    )
    return done, pick


def let_in(
    store: Store, attendee: str, reason: str, asked: Pick, at: datetime
) -> tuple[DoorScan, Pick]:
    """Let somebody pass who was refused when the door was for *asked*.

    Raises:
        NoReason, DoorIdle: No reason was given, or nothing is on here any more.
        DoorMoved: The door is for another session by now, or people come out: what was refused
            is not what would be overruled.
    """
    duty = duty_of(store)
    pick = door.pick(store, duty.room, at, pinned=duty.pinned)
    guard = _guard(pick, duty)
    refused_at = asked.checkpoint.key if asked.checkpoint else ""
    if (guard.key, pick.direction) != (refused_at, asked.direction):
        raise DoorMoved
    out = duty.mode is Mode.EXIT or (
        duty.mode is Mode.SCHEDULE and pick.direction is Direction.EXIT
    )
    done = door.override(
        store,
        attendee,
        checkpoint=guard.key,
        direction=Direction.EXIT if out else Direction.ENTRY,
        reason=reason,
        at=at,
    )
    return done, pick


def count(store: Store, at: datetime, *, came: int = 0, went: int = 0) -> Figures:
    """Count people without a badge.

    Raises:
        DoorIdle: Nothing is on at this door any more.
    """
    duty = duty_of(store)
    pick = door.pick(store, duty.room, at, pinned=duty.pinned)
    return door.count(store, _guard(pick, duty).key, came=came, went=went, at=at)


def set_inside(store: Store, heads: int, at: datetime) -> Figures:
    """Somebody counted heads: so many are inside.

    Raises:
        DoorIdle: Nothing is on at this door any more.
    """
    duty = duty_of(store)
    pick = door.pick(store, duty.room, at, pinned=duty.pinned)
    return door.set_inside(store, _guard(pick, duty).key, heads, at=at)


def _guard(pick: Pick, duty: Duty) -> Checkpoint:
    if pick.checkpoint is None:
        raise DoorIdle(room=duty.room)
    return pick.checkpoint
