"""Which session a door is for, minute by minute."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checkin import doorplan
from checkin.doorplan import Why
from checkin.model import Checkpoint, Direction, Policy, Session
from tests.checkin.people import NINE, TEN

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def session(key: str, starts: datetime, ends: datetime, room: str = "Hall") -> Session:
    return Session(key=key, title=key.upper(), room=room, starts=starts, ends=ends)


TALKS = [
    session("one", NINE, TEN),
    session("two", TEN + 10 * MINUTE, TEN + HOUR),
    session("three", TEN + 90 * MINUTE, TEN + 2 * HOUR),
    session("other", NINE, TEN, "Foyer"),
]
GUARDS = {
    talk.key: Checkpoint(key=talk.key, name=talk.title, policy=Policy.ROOM, session=talk.key)
    for talk in TALKS
}
IN, OUT = Direction.ENTRY, Direction.EXIT


@pytest.mark.parametrize(
    ("minute", "key", "why", "direction", "changes"),
    [
        (-60, "one", Why.NEXT, IN, -15),
        (-15, "one", Why.DOORS_OPEN, IN, 0),
        (-1, "one", Why.DOORS_OPEN, IN, 0),
        (0, "one", Why.ON_NOW, IN, 55),
        (57, "one", Why.ON_NOW, IN, 60),  # the next one's doors are open already
        (60, "two", Why.DOORS_OPEN, IN, 70),
        (70, "two", Why.ON_NOW, IN, 120),
        (120, "two", Why.LEAVING, OUT, 135),
        (134, "two", Why.LEAVING, OUT, 135),
        (135, "three", Why.DOORS_OPEN, IN, 150),
        (179, "three", Why.ON_NOW, IN, 180),
        (180, "three", Why.LEAVING, OUT, 195),
        (195, None, Why.NONE, IN, None),
    ],
)
def test_the_programme_picks_session_and_direction(
    minute: int, key: str | None, why: Why, direction: Direction, changes: int | None
) -> None:
    found = doorplan.pick(TALKS, GUARDS, "hall", NINE + minute * MINUTE)
    assert (found.session.key if found.session else None) == key
    assert (found.why, found.direction) == (why, direction)
    assert found.changes == (None if changes is None else NINE + changes * MINUTE)


def test_doors_may_open_earlier_for_one_session() -> None:
    guards = GUARDS | {"one": replace(GUARDS["one"], doors_min=60)}
    assert doorplan.pick(TALKS, guards, "Hall", NINE - HOUR).why is Why.DOORS_OPEN


def test_a_cancelled_session_has_no_door() -> None:
    talks = [replace(TALKS[0], cancelled=True), *TALKS[1:]]
    found = doorplan.pick(talks, GUARDS, "Hall", NINE)
    assert (found.session, found.why) == (TALKS[1], Why.NEXT)


def test_a_moved_session_is_picked_at_its_new_time_and_place() -> None:
    moved = [replace(TALKS[0], room="Foyer", starts=TEN, ends=TEN + HOUR), *TALKS[1:]]
    assert doorplan.pick(moved, GUARDS, "Hall", NINE).session == TALKS[1]
    assert doorplan.pick(moved, GUARDS, "Foyer", TEN).session == moved[0]


def test_of_two_in_one_room_the_later_one_is_on() -> None:
    both = [*TALKS, session("late", NINE + 30 * MINUTE, TEN + HOUR)]
    guards = GUARDS | {"late": Checkpoint(key="late", name="LATE", session="late")}
    found = doorplan.pick(both, guards, "Hall", NINE + 30 * MINUTE)
    assert found.checkpoint == guards["late"]


def test_a_session_over_midnight_is_one() -> None:
    party = [session("party", NINE + 13 * HOUR, NINE + 17 * HOUR)]
    guards = {"party": Checkpoint(key="party", name="Party", session="party")}
    assert doorplan.pick(party, guards, "Hall", NINE + 16 * HOUR).why is Why.ON_NOW


def test_rooms_are_those_of_the_programme() -> None:
    more = [*TALKS, session("x", NINE, TEN, "HALL"), session("y", NINE, TEN, "")]
    assert doorplan.rooms(more) == ["Foyer", "Hall"]
