"""Stays made of scans: who was where, how long, and by which rule it is known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.model import Checkpoint, Direction, Fact, Passage, Policy, Session, to_ms
from checkin.projection import fold
from checkin.stays import Ending, Stay, Version, end_of, ended, peak, stays
from checkin.verdict import LONGEST_STAY
from tests.checkin.people import NINE, TEN

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ELEVEN = TEN + HOUR
TALK = Session(key="a", title="Talk", room="Hall", starts=TEN, ends=ELEVEN)
DOOR = Checkpoint(key="a", name="Talk", policy=Policy.ROOM, session="a")


def into(room: str, at: datetime, *, companion: bool = False) -> Passage:
    made = Passage(checkpoint=room, direction=Direction.ENTRY, at=at, who="s", room=True)
    return replace(made, companion=companion)


def out(room: str, at: datetime) -> Passage:
    return replace(into(room, at), direction=Direction.EXIT)


def told(*passages: Passage) -> list[tuple[str, int, int, str]]:
    """(room, minutes from nine to the entry, length in minutes, rule) of each stay."""
    return [
        (
            stay.checkpoint,
            (stay.entered - NINE) // MINUTE,
            stay.length // MINUTE,
            stay.ending.value,
        )
        for stay in stays(passages)
    ]


def test_an_exit_ends_a_stay() -> None:
    assert told(into("a", NINE), out("a", TEN)) == [("a", 0, 60, "scanned")]


def test_an_entry_into_another_room_ends_it_too() -> None:
    assert told(into("a", NINE), into("b", TEN)) == [("a", 0, 60, "moved"), ("b", 60, 0, "inside")]


def test_a_place_that_is_no_room_ends_nothing() -> None:
    desk = Passage(checkpoint="desk", direction=Direction.ENTRY, at=TEN, who="s")
    assert told(into("a", NINE), desk)[0] == ("a", 0, 0, "inside")


def test_an_entry_of_somebody_inside_continues_the_stay() -> None:
    scans = (into("a", NINE), into("a", NINE + 5 * MINUTE), out("a", TEN), out("a", ELEVEN))
    assert told(*scans) == [("a", 0, 60, "scanned")]


def test_whoever_came_along_leaves_first_and_a_move_takes_all_along() -> None:
    party = (into("a", NINE), into("a", NINE + MINUTE, companion=True))
    assert told(*party, out("a", TEN)) == [("a", 0, 0, "inside"), ("a", 1, 59, "scanned")]
    assert [end for *_, end in told(*party, into("b", TEN))] == ["moved", "moved", "inside"]
    assert [stay.companion for stay in stays(party)] == [False, True]


def test_clocks_that_differ_make_no_stay_shorter_than_nothing() -> None:
    assert told(into("a", TEN), out("a", NINE)) == [("a", 60, 0, "scanned")]


def test_a_day_later_it_is_another_stay() -> None:
    scans = (into("a", NINE), into("a", NINE + DAY), out("a", TEN + DAY))
    assert told(*scans) == [("a", 0, 0, "unknown"), ("a", 1440, 60, "scanned")]


def version(at: datetime, **change: object) -> Version:
    return Version(at, replace(TALK, **change))  # type: ignore[arg-type]  # a test's shorthand


PLANNED = version(NINE - DAY)


@pytest.mark.parametrize(
    ("versions", "end"),
    [
        ([], None),
        ([PLANNED], ELEVEN),
        ([version(NINE + DAY)], ELEVEN),  # the programme came later than the scan
        ([PLANNED, version(TEN + 30 * MINUTE, ends=TEN + 45 * MINUTE)], TEN + 45 * MINUTE),
        ([PLANNED, version(TEN + 30 * MINUTE, ends=ELEVEN + HOUR)], ELEVEN + HOUR),
        ([PLANNED, version(TEN + 30 * MINUTE, ends=TEN + 15 * MINUTE)], TEN + 15 * MINUTE),
        ([PLANNED, version(TEN + 30 * MINUTE, cancelled=True)], TEN + 30 * MINUTE),
        (
            [PLANNED, version(TEN + 30 * MINUTE, starts=ELEVEN + DAY, ends=ELEVEN + DAY + HOUR)],
            TEN + 30 * MINUTE,
        ),
        ([PLANNED, version(TEN + 30 * MINUTE, room="Foyer")], ELEVEN),
        ([PLANNED, version(ELEVEN, ends=ELEVEN + HOUR)], ELEVEN),
        ([PLANNED, version(ELEVEN + HOUR, cancelled=True)], ELEVEN),
        ([version(NINE - DAY, ends=None)], None),
    ],
)
def test_a_session_ends_as_the_programme_stood_for_those_inside(
    versions: list[Version], end: datetime | None
) -> None:
    assert end_of(versions, TEN) == end


@pytest.mark.parametrize(
    ("checkpoint", "versions", "now", "expected"),
    [
        (DOOR, [PLANNED], ELEVEN, (Ending.CAPPED, 60)),
        (DOOR, [PLANNED], ELEVEN - MINUTE, (Ending.INSIDE, 0)),
        (replace(DOOR, ends_stays="unknown"), [PLANNED], ELEVEN, (Ending.UNKNOWN, 0)),
        (DOOR, [], ELEVEN, (Ending.INSIDE, 0)),
        (DOOR, [], TEN + LONGEST_STAY + MINUTE, (Ending.UNKNOWN, 0)),
        (DOOR, [version(NINE, ends=TEN - MINUTE)], ELEVEN, (Ending.UNKNOWN, 0)),
    ],
)
def test_a_stay_nobody_scanned_out_of_ends_by_the_declared_rule(
    checkpoint: Checkpoint, versions: list[Version], now: datetime, expected: tuple[Ending, int]
) -> None:
    stay = ended(Stay(checkpoint="a", entered=TEN), checkpoint, versions, now)
    assert (stay.ending, stay.length // MINUTE) == expected


@pytest.mark.parametrize(
    ("checkpoint", "versions", "left", "expected"),
    [
        (DOOR, [PLANNED], ELEVEN - MINUTE, (Ending.MOVED, 59)),
        (DOOR, [PLANNED], ELEVEN, (Ending.MOVED, 60)),
        (DOOR, [PLANNED], ELEVEN + 3 * HOUR, (Ending.CAPPED, 60)),
        (replace(DOOR, ends_stays="unknown"), [PLANNED], ELEVEN + HOUR, (Ending.UNKNOWN, 0)),
        (DOOR, [], TEN + LONGEST_STAY, (Ending.MOVED, LONGEST_STAY // MINUTE)),
        (DOOR, [], TEN + LONGEST_STAY + MINUTE, (Ending.UNKNOWN, 0)),
    ],
)
def test_whoever_enters_another_room_long_after_the_session_did_not_stay_in_it_until_then(
    checkpoint: Checkpoint, versions: list[Version], left: datetime, expected: tuple[Ending, int]
) -> None:
    moved = Stay(checkpoint="a", entered=TEN, left=left, ending=Ending.MOVED)
    stay = ended(moved, checkpoint, versions, ELEVEN + DAY)
    assert (stay.ending, stay.length // MINUTE) == expected
    assert (stay.left is None) == (stay.ending is Ending.UNKNOWN)


def test_a_scanned_end_is_never_replaced() -> None:
    stay = Stay(checkpoint="a", entered=TEN, left=ELEVEN + HOUR, ending=Ending.SCANNED)
    assert ended(stay, DOOR, [PLANNED], ELEVEN + DAY) == stay
    assert stay.length == 2 * HOUR
    assert stay.within(TALK) == HOUR
    assert replace(stay, entered=NINE).within(TALK) == HOUR
    assert stay.within(None) == timedelta()


def test_in_the_night_of_the_clock_change_a_stay_is_as_long_as_it_was() -> None:
    before = datetime(2024, 10, 26, 23, 30, tzinfo=UTC)  # 01:30 in Brussels
    assert told(into("a", before), out("a", before + 3 * HOUR))[0][2] == 180  # 03:30 by the clock


@pytest.mark.parametrize(
    ("changes", "most"),
    [
        ([], (0, None)),
        ([(NINE, 1), (TEN, 1), (ELEVEN, -2)], (2, TEN)),
        ([(NINE, 1), (TEN, 1), (TEN, -1)], (1, NINE)),
        ([(NINE, 3), (TEN, -3), (ELEVEN, 3)], (3, NINE)),
    ],
)
def test_the_peak_is_the_most_at_once_and_since_when(
    changes: list[tuple[datetime, int]], most: tuple[int, datetime | None]
) -> None:
    assert peak(changes) == most


SCANS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "desk"]),
        st.sampled_from(["entry", "exit"]),
        st.integers(0, 2000),
        st.booleans(),
        st.sampled_from(["admit", "admit", "refuse"]),
    ),
    max_size=14,
)


@given(SCANS, st.randoms(use_true_random=False), st.sets(st.integers(0, 13), max_size=3))
def test_whatever_comes_in_whatever_order_nobody_is_in_two_rooms(
    scans: list[tuple[str, str, int, bool, str]], chance: object, undone: set[int]
) -> None:
    """Stays, presence and the sums of entries and exits tell the same, in any order of arrival."""
    facts = [
        Fact(
            station="s",
            seq=number + 1,
            id=f"f{number}",
            kind="scan",
            version=1,
            at=to_ms(NINE) + minute * 60_000,
            t=to_ms(NINE) + minute * 60_000,
            counter=0,
            attendee="ada",
            actor="",
            payload={"checkpoint": key, "direction": way, "answer": answer, "reason": "ok"}
            | ({} if key == "desk" else {"room": 1})
            | ({"companion": 1} if companion else {}),
        )
        for number, (key, way, minute, companion, answer) in enumerate(scans)
    ]
    facts += [
        replace(facts[n], kind="undo", id=f"u{n}", seq=100 + n, payload={"target": f"f{n}"})
        for n in undone
        if n < len(facts)
    ]
    person = fold("ada", facts)
    chance.shuffle(facts)  # type: ignore[attr-defined]  # a Random of Hypothesis
    assert fold("ada", facts) == person
    rooms = [one for one in person.presence if one.checkpoint != "desk" and one.inside]
    assert len(rooms) <= 1
    made = stays(person.passages)
    for one in person.presence:
        here = [stay for stay in made if stay.checkpoint == one.checkpoint]
        assert sum(stay.ending is Ending.INSIDE for stay in here) == one.heads
        gone = sum(stay.ending in (Ending.SCANNED, Ending.MOVED) for stay in here)
        lost = sum(stay.ending is Ending.UNKNOWN for stay in here)
        assert one.heads == len(here) - gone - lost
        assert one.heads <= max(0, one.entries)
