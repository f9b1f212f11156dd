"""A programme as it comes in: times, access, keys, and which session is which."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import programme_merge, timetable
from checkin.model import Session
from checkin.programme_merge import Told
from checkin.timetable import Draft, Drafts
from tests.checkin.people import NINE, TEN

BRUSSELS = ZoneInfo("Europe/Brussels")
HOUR = timedelta(hours=1)


def read(*lines: str) -> Drafts:
    header, *rows = [line.split(";") for line in lines]
    return timetable.read_rows(header, [(n, r, "") for n, r in enumerate(rows, 2)], BRUSSELS)


def one(*lines: str) -> dict[str, object]:
    found = read(*lines)
    assert not found.aside, [str(one.why) for one in found.aside]
    return dict(found.sessions[0].said)


def test_a_row_says_all_there_is_to_a_session() -> None:
    said = one(
        "title;room;start;end;kind;capacity;access;language;speakers",
        "Talk;Hall;2024-05-07 09:00;2024-05-07 10:00;plenary;1 200;offen;Deutsch;Ada; Bob",
    )
    assert said == {
        "title": "Talk",
        "room": "Hall",
        "starts": NINE,
        "ends": TEN,
        "kind": "plenary",
        "capacity": 1200,
        "access": "open",
        "language": "de",
        "speakers": "Ada",
    }


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Titel;Datum;Beginn;Ende", "Talk;07.05.2024;9:00;10:00"),
        ("titre;jour;début;fin", "Talk;2024-05-07;9h00;10h"),
        ("Sessie;dag;van;tot", "Talk;7/5/2024;09.00;10.00 uur"),
        ("Session;Start;End", "Talk;2024-05-07T07:00:00Z;2024-05-07T10:00:00+02:00"),
        ("Session;Start;End", "Talk;2024-05-07 09:00:00;10:00:00"),
    ],
)
def test_times_are_read_as_people_write_them(header: str, row: str) -> None:
    said = one(header, row)
    assert (said["starts"], said["ends"]) == (NINE, TEN)


def test_a_session_over_midnight_ends_on_the_next_day() -> None:
    said = one("title;day;start;end", "Party;2024-05-07;22:00;01:30")
    assert said["ends"] == datetime(2024, 5, 7, 23, 30, tzinfo=UTC)


def test_in_the_night_of_the_clock_change_hours_are_what_they_are() -> None:
    said = one("title;start;end", "Night;2024-10-27 01:30;2024-10-27 03:30")
    assert said["ends"] - said["starts"] == 3 * HOUR  # type: ignore[operator]  # both are times
    skipped = read("title;start;end", "Night;2024-03-31 02:30;2024-03-31 04:00")
    assert [str(row.why) for row in skipped.aside] == [
        "there is no 02:30 on that night: the clocks skip it"
    ]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (";2024-05-07 09:00;2024-05-07 10:00;;", "it has no title"),
        ("Talk;;2024-05-07 10:00;;", "it has no start"),
        ("Talk;2024-05-07 09:00;;;", "it has no end"),
        ("Talk;soon;2024-05-07 10:00;;", "“soon” is not a time"),
        ("Talk;2024-05-07 09:00;2024-05-07 08:00;;", "it ends before it starts"),
        ("Talk;2024-05-07 09:00;2024-07-07 08:00;;", "it lasts longer than 31 days"),
        ("Talk;2024-05-07 09:00;2024-05-07 10:00;many;", "“many” is not a number of places"),
        ("Talk;2024-05-07 09:00;2024-05-07 10:00;-5;", "“-5” is not a number of places"),
        ("Talk;2024-05-07 09:00;2024-05-07 10:00;;friends", "“friends” does not say who may enter"),
    ],
)
def test_a_row_that_will_not_do_is_set_aside_with_its_line(row: str, why: str) -> None:
    good = "Other;2024-05-07 09:00;2024-05-07 10:00;;"
    found = read("title;start;end;capacity;access", row, good)
    assert [draft.title for draft in found.sessions] == ["Other"]
    assert [(aside.line, str(aside.why)) for aside in found.aside] == [(2, why)]


def test_the_same_row_twice_is_taken_once() -> None:
    row = "Talk;Hall;2024-05-07 09:00;2024-05-07 10:00"
    found = read("title;room;start;end", row, row.replace("Hall", "Foyer"), row)
    assert len(found.sessions) == 2
    assert [(a.line, str(a.why)) for a in found.aside] == [
        (4, "it stands there twice, first in line 2")
    ]


TALK = Session(key="talk", title="Talk", room="Hall", starts=NINE, ends=TEN)


def draft(session: Session, **said: object) -> Draft:
    names = ("title", "room", "starts", "ends")
    return Draft(line=2, said={n: getattr(session, n) for n in names} | said)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ({}, "unchanged"),
        ({"starts": TEN, "ends": TEN + HOUR}, "moved"),
        ({"room": "Foyer"}, "moved"),
        ({"ends": TEN - timedelta(minutes=5)}, "shortened"),
        ({"ends": TEN + HOUR}, "changed"),
        ({"speakers": "Ada"}, "changed"),
        ({"cancelled": True}, "cancelled"),
        ({"title": "Another talk"}, "new"),
    ],
)
def test_a_plan_says_what_becomes_of_a_session(said: dict[str, object], what: str) -> None:
    plan = programme_merge.plan([TALK], Drafts((draft(TALK, **said),)))
    (change,) = plan.changes
    assert change.what == what
    assert (change.after.key == "talk") == (what != "new")
    assert len(plan.absent) == (what == "new")


def test_what_a_file_does_not_say_stays() -> None:
    known = replace(TALK, speakers="Ada", cancelled=True, access="invited", capacity=5)
    (change,) = programme_merge.plan([known], Drafts((draft(TALK),))).changes
    assert change.after == known


def test_sessions_of_one_title_keep_their_keys_as_one_of_them_moves() -> None:
    coffee = replace(TALK, key="coffee", title="Coffee")
    later = replace(coffee, key="coffee-2", starts=TEN + HOUR, ends=TEN + 2 * HOUR)
    moved = draft(later, starts=TEN + 2 * HOUR, ends=TEN + 3 * HOUR)
    plan = programme_merge.plan([coffee, later], Drafts((moved, draft(coffee))))
    assert [change.after.key for change in plan.changes] == ["coffee-2", "coffee"]
    assert [change.what for change in plan.changes] == ["moved", "unchanged"]


def test_an_id_of_the_source_goes_before_the_title() -> None:
    known = replace(TALK, source_id="A1")
    renamed = draft(TALK, title="Renamed", source_id="A1")
    other = draft(TALK, source_id="B2")
    plan = programme_merge.plan([known], Drafts((other, renamed)))
    assert [(c.after.key, c.what) for c in plan.changes] == [
        ("talk-hall", "new"),
        ("talk", "changed"),
    ]


def test_two_sessions_in_one_room_are_told() -> None:
    other = replace(TALK, key="b", title="B", starts=TEN - timedelta(minutes=1), ends=TEN + HOUR)
    after = replace(TALK, key="c", title="C", starts=TEN, ends=TEN + HOUR)
    assert [(a.key, b.key) for a, b in timetable.in_one_room([other, TALK])] == [("talk", "b")]
    assert not list(timetable.in_one_room([TALK, after]))
    assert not list(timetable.in_one_room([TALK, replace(other, room="Foyer")]))
    assert not list(timetable.in_one_room([TALK, replace(other, cancelled=True)]))


def test_a_checkpoint_is_named_by_the_title_and_by_more_where_titles_repeat() -> None:
    coffee = replace(TALK, key="coffee", title="Coffee", room="Foyer")
    later = replace(coffee, key="coffee-2", starts=TEN + HOUR)
    desk = replace(TALK, key="desk", title="Registration desk", room="")
    names = timetable.names([TALK, coffee, later, desk], BRUSSELS, ["Registration desk"])
    assert names == {
        "talk": "Talk",
        "coffee": "Coffee · Foyer · 2024-05-07 09:00",
        "coffee-2": "Coffee · Foyer · 2024-05-07 11:00",
        "desk": "Registration desk · 2024-05-07 09:00",
    }


TITLES = st.sampled_from(["Talk", "talk", "Coffee", "Καφές", "-", "Session 4 · Security"])
DRAFTS = st.lists(
    st.builds(
        lambda title, room, at: draft(
            TALK, title=title, room=room, starts=NINE + at * HOUR, ends=NINE + (at + 1) * HOUR
        ),
        TITLES,
        st.sampled_from(["Hall", "Foyer", ""]),
        st.integers(0, 3),
    ),
    max_size=8,
).map(timetable.once)


@given(DRAFTS, DRAFTS)
def test_a_second_import_changes_nothing_and_keys_stay_apart(one: Drafts, two: Drafts) -> None:
    known = [change.after for change in programme_merge.plan([], one).changes]
    assert len({session.key for session in known}) == len(known)
    again = programme_merge.plan(known, one)
    assert {change.what for change in again.changes} <= {"unchanged"}
    assert not again.absent
    both = programme_merge.plan(known, two)
    keys = [change.after.key for change in both.changes] + [s.key for s in both.absent]
    assert len(set(keys)) == len(keys)
    assert len({timetable.names(known, BRUSSELS)[s.key] for s in known}) == len(known)


@given(st.lists(st.lists(st.text(max_size=20), max_size=6), max_size=6))
def test_any_cells_are_read_or_set_aside(rows: list[list[str]]) -> None:
    header = ["title", "start", "end", "capacity", "access", "day"]
    found = timetable.read_rows(header, [(n, r, "") for n, r in enumerate(rows)], BRUSSELS)
    assert len(found.sessions) + len(found.aside) <= len(rows)


#: Fields that say nothing of which session it is, with a few values each.
LOOSE = {
    "capacity": st.integers(0, 3),
    "kind": st.sampled_from(["", "panel", "plenary"]),
    "room": st.sampled_from(["", "Hall", "Foyer"]),
    "starts": st.sampled_from([NINE - HOUR, NINE]),
}


@given(
    base=st.fixed_dictionaries(LOOSE),
    mine=st.fixed_dictionaries(LOOSE),
    theirs=st.fixed_dictionaries(LOOSE),
    take_file=st.booleans(),
)
def test_a_field_is_the_files_where_only_the_file_changed_it_and_else_the_hands(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], take_file: bool
) -> None:
    told = Told(replace(TALK, **base), frozenset({"title", *LOOSE}))
    here = replace(TALK, **mine)
    said = Drafts((Draft(line=2, said={"title": TALK.title, **theirs}),))
    (change,) = programme_merge.plan([here], said, {TALK.key: told}, take_file=take_file).changes
    for name in LOOSE:
        both = len({base[name], mine[name], theirs[name]}) == 3 or (
            base[name] not in (mine[name], theirs[name]) and mine[name] != theirs[name]
        )
        assert (name in change.conflicts) == both
        by_file = mine[name] == base[name] or (both and take_file)
        wanted = theirs[name] if by_file else mine[name]
        assert getattr(change.after, name) == wanted
    assert change.before == here
    # Once it is taken over, the same file says nothing new.
    now = Told(replace(told.session, **theirs), told.fields)
    (again,) = programme_merge.plan([change.after], said, {TALK.key: now}).changes
    assert (again.after, again.conflicts) == (change.after, ())
