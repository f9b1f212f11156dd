"""Stations that were apart come together: the same facts give the same state, however they came."""

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin import corrections, desk, events
from checkin.errors import FactsRefused, OtherEvent
from checkin.model import Checkpoint, Direction, JobState, Policy
from checkin.store import Store, tables
from checkin.store.backups import copy as copy_file
from checkin.store.journal import Row
from tests.checkin.people import NINE, add, add_ada, make_event

MINUTE = timedelta(minutes=1)


def copy_of(store: Store, folder: Path, label: str) -> Store:
    """The file carried to another laptop."""
    folder.mkdir()
    path = folder / "event.checkin"
    copy_file(store.connection, path)
    return Store.open(path, data_dir=folder / "data", at=NINE, label=label)


def rows_of(store: Store) -> list[Row]:
    return [row for station in store.heads() for row in store.rows_after(station, 0, 10_000)]


def state_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Everything the projections say, to compare two files."""
    names = [*tables.COLUMNS, "occupancy", "entity", "alias", "erased"]
    return {
        name: sorted(store.connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for name in names
    }


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Store]]:
    """Three laptops with copies of one event, two rooms in it and four people."""
    with make_event(tmp_path) as first:
        with first.writing() as writer:
            for key in ("a", "b"):
                room = Checkpoint(key=key, name=f"Room {key}", policy=Policy.ROOM)
                events.put_checkpoint(writer, room, at=NINE)
        for number in range(4):
            add(first, f"T-{number}", given_name=f"Person {number}")
        others = [copy_of(first, tmp_path / str(n), f"Desk {n}") for n in (2, 3)]
        yield [first, *others]
        for other in others:
            other.close()


def play(store: Store, dice: Random, minute: int) -> None:
    """Something that a desk does."""
    at = NINE + minute * MINUTE + timedelta(milliseconds=dice.randrange(1000))
    people = store.attendees()
    if not people:
        return
    somebody, other = dice.choice(people), dice.choice(people)
    facts = [f for f in store.facts() if f.kind in corrections.UNDOABLE and f.attendee]
    match dice.randrange(10):
        case 0 | 1 | 2:
            place = dice.choice(["desk", "a", "b"])
            way = dice.choice(list(Direction))
            desk.scan(
                store,
                somebody.code,
                checkpoint=place,
                direction=way,
                at=at,
                force=dice.random() < 0.3,
                printer="p",
                back_dated=dice.random() < 0.2,
            )
        case 3:
            corrections.edit(store, somebody.id, {"job_title": f"job {minute}"}, at=at)
        case 4:
            corrections.note(store, somebody.id, f"note {minute}", at=at)
        case 5 if facts:
            target = dice.choice(facts)
            if not store.is_undone(target.id):
                corrections.undo(store, target.id, at=at)
        case 6 if somebody.id != other.id:
            corrections.merge_people(store, somebody.id, other.id, at=at)
        case 7:
            desk.walk_in(store, {"given_name": f"Walk {minute}"}, checkpoint="desk", at=at)
        case 8:
            corrections.replace_person(store, somebody.id, {"given_name": f"New {minute}"}, at=at)
        case _:
            for job in store.jobs([JobState.QUEUED])[:1]:
                with store.writing() as writer:
                    said = {"job": job.id, "outcome": dice.choice(["printed", "unknown"])}
                    writer.append("print_outcome", said, at=at, attendee=job.attendee)


def test_copies_write_as_stations_of_their_own(desks: list[Store]) -> None:
    assert len({store.station for store in desks}) == 3
    payload = desks[1].entity("station", desks[1].station)
    assert payload is not None
    assert payload["after"] == desks[0].station
    assert payload["label"] == "Desk 2"


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_three_desks_apart_reach_one_state_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    dice = Random(seed)
    folder = tmp_path_factory.mktemp("desks")
    first = make_event(folder)
    with first.writing() as writer:
        for key in ("a", "b"):
            room = Checkpoint(key=key, name=f"Room {key}", policy=Policy.ROOM)
            events.put_checkpoint(writer, room, at=NINE)
    for number in range(4):
        add(first, f"T-{number}", given_name=f"Person {number}")
    stores = [first, *(copy_of(first, folder / str(n), f"Desk {n}") for n in (2, 3))]
    for minute in range(25):
        play(dice.choice(stores), dice, minute)
    everything = {(row.station, row.seq): row for store in stores for row in rows_of(store)}
    late = NINE + timedelta(hours=2)
    for store in stores:
        rows = list(everything.values()) + dice.sample(list(everything.values()), 5)
        dice.shuffle(rows)
        store.receive(rows, now=late, batch=dice.choice([1, 7, 500]))
    states = [state_of(store) for store in stores]
    assert states[0] == states[1] == states[2]
    for store in stores:
        assert store.verify().problems == ()
        assert store.connection.execute("SELECT count(*) FROM waiting").fetchone() == (0,)
        inside = sum(store.inside(key) for key in ("a", "b"))
        (people,) = store.connection.execute(
            "SELECT count(DISTINCT attendee) FROM presence WHERE inside AND checkpoint != 'desk'"
        ).fetchone()
        assert inside == people  # nobody is in two rooms
        store.close()


def test_rows_beyond_a_gap_wait_until_it_closes(desks: list[Store]) -> None:
    first, second, _ = desks
    for minute in range(3):
        desk.scan(first, f"T-{minute}", checkpoint="desk", at=NINE + minute * MINUTE)
    *before, gap, last = first.rows_after(first.station, second.heads()[first.station])
    second.receive([*before, last], now=NINE)
    assert second.inside("desk") == len(before)
    assert second.receive([gap], now=NINE) == (2, 0)
    assert second.inside("desk") == 3
    assert second.verify().holds


def test_receiving_twice_changes_nothing(desks: list[Store]) -> None:
    first, second, _ = desks
    add_ada(first)
    desk.scan(first, "T-1", checkpoint="desk", at=NINE)
    assert second.merge_from(first, now=NINE) == 2
    before = state_of(second)
    assert second.merge_from(first, now=NINE) == 0
    assert second.receive(rows_of(first), now=NINE) == (0, 0)
    assert state_of(second) == before


def test_a_forged_row_is_refused(desks: list[Store]) -> None:
    first, second, _ = desks
    desk.scan(first, "T-1", checkpoint="desk", at=NINE)
    (row,) = first.rows_after(first.station, second.heads()[first.station])
    assert row.payload is not None
    for forged in (
        row._replace(payload=row.payload.replace("admit", "refuse")),
        row._replace(at=row.at + 1),
        row._replace(attendee="somebody else"),
        row._replace(chain=bytes(32)),
    ):
        with pytest.raises(FactsRefused):
            second.receive([forged], now=NINE)
    assert second.receive([row], now=NINE) == (1, 0)


def test_two_machines_that_wrote_as_one_station_are_noticed(desks: list[Store]) -> None:
    first, second, _ = desks
    (known,) = second.rows_after(first.station, 2, 1)
    with pytest.raises(FactsRefused):
        second.receive([known._replace(chain=bytes(32))], now=NINE)


def test_a_clock_far_ahead_is_kept_flagged_and_not_adopted(desks: list[Store]) -> None:
    first, second, _ = desks
    ahead = NINE + timedelta(hours=3)
    desk.scan(first, "T-1", checkpoint="desk", at=ahead)
    second.merge_from(first, now=NINE)
    (flagged,) = second.connection.execute("SELECT sum(ahead) FROM receipt").fetchone()
    assert flagged == 1
    desk.scan(second, "T-2", checkpoint="desk", at=NINE + MINUTE)
    own = [f for f in second.facts(kinds=["scan"]) if f.station == second.station]
    assert own[0].t == own[0].at


def test_a_clock_a_little_ahead_is_adopted(desks: list[Store]) -> None:
    first, second, _ = desks
    desk.scan(first, "T-1", checkpoint="desk", at=NINE + 10 * MINUTE)
    second.merge_from(first, now=NINE)
    desk.scan(second, "T-1", checkpoint="desk", direction=Direction.EXIT, at=NINE + MINUTE)
    theirs, ours = second.facts(kinds=["scan"])
    assert (ours.station, ours.at < theirs.at) == (second.station, True)
    assert (ours.t, ours.counter) == (theirs.t, 1)


def test_another_events_file_is_refused(desks: list[Store], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with make_event(tmp_path / "other") as other, pytest.raises(OtherEvent):
        desks[0].merge_from(other, now=NINE)


def test_an_erasure_beats_facts_that_arrive_later(desks: list[Store]) -> None:
    first, second, third = desks
    ada = add_ada(first, "A-1")
    second.merge_from(first, now=NINE)
    third.merge_from(first, now=NINE)
    corrections.note(third, ada, "secret words", at=NINE)
    desk.scan(third, "A-1", checkpoint="desk", at=NINE)
    corrections.erase(second, ada, at=NINE)
    second.merge_from(third, now=NINE)
    assert second.search("lovelace") == []
    assert b"secret words" not in second.path.read_bytes()
    assert b"Lovelace" not in second.path.read_bytes()
    third.merge_from(second, now=NINE)
    first.merge_from(third, now=NINE)
    for store in desks:
        assert store.attendee(ada) is None
        assert store.verify().problems == ()
    assert state_of(first) == state_of(second) == state_of(third)


def test_an_erasure_that_comes_after_what_it_erased_is_no_damage(desks: list[Store]) -> None:
    first, second, _ = desks
    ada = add_ada(first, "A-1")
    desk.scan(first, "A-1", checkpoint="desk", at=NINE)
    corrections.erase(first, ada, at=NINE)
    *erased, erasure = first.rows_after(first.station, second.heads()[first.station])
    assert [row.payload for row in erased] == [None, None]
    for rows in (erased, [erasure]):
        second.receive(rows, now=NINE)
        assert second.verify().problems == ()
    assert second.attendee(ada) is None


def test_two_merges_into_each_other_leave_one_person(desks: list[Store]) -> None:
    first, second, _ = desks
    one, two = (first.by_code(code)[0].id for code in ("T-1", "T-2"))
    corrections.merge_people(first, one, two, at=NINE)
    corrections.merge_people(second, two, one, at=NINE + MINUTE)
    first.merge_from(second, now=NINE)
    second.merge_from(first, now=NINE)
    for store in (first, second):
        assert store.by_code("T-1") == store.by_code("T-2")
        assert store.by_code("T-1")[0].id == min(one, two)
        assert store.verify().problems == ()
    assert state_of(first) == state_of(second)


def test_a_long_gap_closes_in_short_transactions(desks: list[Store]) -> None:
    first, second, _ = desks
    for number in range(300):
        desk.scan(first, f"unknown {number}", checkpoint="desk", at=NINE + number * MINUTE)
    gap, *after = first.rows_after(first.station, second.heads()[first.station], 1000)
    assert second.receive(after, now=NINE) == (0, 299)
    commits: list[str] = []
    second.connection.set_trace_callback(commits.append)
    assert second.receive([gap], now=NINE, batch=20) == (300, 0)
    assert commits.count("COMMIT") > 1
    second.connection.set_trace_callback(None)
    assert second.connection.execute("SELECT count(*) FROM waiting").fetchone() == (0,)
    assert second.verify().holds


def test_files_of_many_people_are_never_all_in_memory(desks: list[Store]) -> None:
    first, second, _ = desks
    with first.writing() as writer:
        for number in range(12):
            writer.append("picture", {"part": f"{number}", "data": "x" * 1_300_000}, at=NINE)
    page = first.rows_after(first.station, second.heads()[first.station])
    assert sum(len(row.payload or "") for row in page) < 10_000_000
    assert second.merge_from(first, now=NINE) == 12


def test_long_rows_come_in_a_few_at_a_time_so_that_no_scan_waits(desks: list[Store]) -> None:
    first, second, _ = desks
    with first.writing() as writer:
        for number in range(9):
            long = {"part": f"picture:{number}", "data": "x" * 200_000}
            writer.append("picture", long, at=NINE)
    counts: list[int] = []

    def count(statement: str) -> None:
        if statement.startswith("BEGIN"):
            counts.append(len(second.entities("picture")))

    second.connection.set_trace_callback(count)
    taken = second.merge_from(first, now=NINE)
    second.connection.set_trace_callback(None)
    assert taken == 9
    steps = [after - before for before, after in pairwise([*counts, 9])]
    assert max(steps) <= 3
    assert second.verify().holds


def test_what_waits_behind_a_closed_gap_is_taken_when_the_file_is_opened(
    desks: list[Store],
) -> None:
    first, second, _ = desks
    for number in range(30):
        desk.scan(first, f"unknown {number}", checkpoint="desk", at=NINE + number * MINUTE)
    gap, *after = first.rows_after(first.station, second.heads()[first.station])
    second.receive(after, now=NINE)
    with second.writing() as writer:  # and the program is stopped here
        assert writer.receive([gap], now=NINE, limit=10).more == {first.station}
    again = Store.open(second.path, data_dir=second.path.parent / "data", at=NINE)
    assert again.heads()[first.station] == first.heads()[first.station]
    assert again.verify().holds
    again.close()


def test_one_station_that_does_not_fit_keeps_no_other_one_out(desks: list[Store]) -> None:
    first, second, third = desks
    for store in desks:
        desk.scan(store, "T-1", checkpoint="desk", at=NINE)
    forged = rows_of_station(first, first.station)[-1]._replace(chain=bytes(32))
    fitting = rows_of_station(second, second.station)
    with pytest.raises(FactsRefused) as refused:
        third.receive([forged, *fitting], now=NINE)
    assert refused.value.facts["station"] == first.station
    assert third.heads()[second.station] == second.heads()[second.station]
    assert third.verify().holds


def test_a_waiting_row_that_does_not_follow_makes_room_for_the_right_one(
    desks: list[Store],
) -> None:
    first, second, _ = desks
    for minute in range(2):
        desk.scan(first, "T-1", checkpoint="desk", at=NINE + minute * MINUTE)
    gap, last = first.rows_after(first.station, second.heads()[first.station])
    second.receive([last._replace(chain=bytes(32))], now=NINE)
    with pytest.raises(FactsRefused):
        second.receive([gap], now=NINE)
    assert second.receive([last], now=NINE) == (1, 0)


@pytest.mark.parametrize(("ours", "theirs"), [(2, 2), (3, 1), (1, 3)])
def test_a_station_that_two_machines_wrote_is_noticed_whichever_is_longer(
    desks: list[Store], tmp_path: Path, ours: int, theirs: int
) -> None:
    first, second, _ = desks
    desk.scan(second, "T-0", checkpoint="desk", at=NINE)
    first.close()
    twin_folder = tmp_path / "twin"
    twin_folder.mkdir()
    shutil.copy(first.path, twin_folder / "event.checkin")
    shutil.copytree(tmp_path / "data", twin_folder / "data")
    (note,) = (twin_folder / "data" / "stations").glob("*/*.json")
    place = (twin_folder / "event.checkin").stat()
    said = json.loads(note.read_text()) | {"device": place.st_dev, "inode": place.st_ino}
    note.write_text(json.dumps(said))
    twin = Store.open(twin_folder / "event.checkin", data_dir=twin_folder / "data", at=NINE)
    again = Store.open(first.path, data_dir=tmp_path / "data", at=NINE)
    assert twin.station == again.station
    fork = twin.heads()[twin.station] + 1
    for store, count, code in ((again, ours, "T-1"), (twin, theirs, "T-2")):
        for minute in range(count):
            desk.scan(store, code, checkpoint="desk", at=NINE + minute * MINUTE)
    twin.merge_from(second, now=NINE)
    with pytest.raises(FactsRefused) as refused:
        again.merge_from(twin, now=NINE)
    assert refused.value.facts == {"station": twin.station, "seq": str(fork), "taken": 2}
    assert again.by_code("T-0")
    assert again.inside("desk") == 2
    assert again.verify().holds
    twin.close()
    again.close()


def rows_of_station(store: Store, station: str) -> list[Row]:
    return store.rows_after(station, 0, 10_000)


def test_what_waits_about_somebody_erased_is_kept_without_what_it_says(
    desks: list[Store],
) -> None:
    first, second, _ = desks
    ada = add_ada(first, "A-1")
    second.merge_from(first, now=NINE)
    for text in ("first words", "secret words"):
        corrections.note(second, ada, text, at=NINE)
    gap, last = second.rows_after(second.station, second.heads()[second.station] - 2)
    corrections.erase(first, ada, at=NINE)
    before = first.heads().get(second.station, 0)
    first.receive(second.rows_after(second.station, before, 100)[:-2], now=NINE)
    first.receive([last], now=NINE)
    assert first.connection.execute("SELECT payload, salt FROM waiting").fetchall() == [
        (None, None)
    ]
    assert first.verify().holds
    first.receive([gap], now=NINE)
    assert first.verify().holds


def test_what_waits_and_still_says_something_of_somebody_erased_is_noticed(
    desks: list[Store],
) -> None:
    first, second, _ = desks
    ada = add_ada(first, "A-1")
    second.merge_from(first, now=NINE)
    for text in ("first words", "secret words"):
        corrections.note(second, ada, text, at=NINE)
    (_, last) = second.rows_after(second.station, second.heads()[second.station] - 2)
    corrections.erase(first, ada, at=NINE)
    first.receive([last], now=NINE)
    with first.writing():
        first.connection.execute("UPDATE waiting SET payload = 'secret words'")
    assert "still hold their data" in first.verify().problems[0]
