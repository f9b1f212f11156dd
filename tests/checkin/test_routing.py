from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import desk, fleet, rolls, routing
from checkin.errors import NotKnown, PrinterInUse
from checkin.fleet import KnownPrinter
from checkin.model import TO_FILE, JobState
from checkin.printers import base
from checkin.printers.base import Check, Stock
from checkin.store import Store
from tests.checkin.printing import NINE, event_with, person

DOWN = Check(False, base.NO_PAPER, Stock.OUT)
UP = Check(True, "", Stock.ENOUGH)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    people = (
        {"given_name": "Ada", "category": "Participant"},
        {"given_name": "Grace", "category": "Speaker"},
        {"given_name": "Alan", "category": "Press"},
        *({"given_name": f"Guest {number}"} for number in range(4)),
    )
    with event_with(tmp_path, people) as store:
        yield store


def add(store: Store, name: str, pool: str = "desk", **more: object) -> None:
    url = f"folder:{name}"
    printer = KnownPrinter(name=name, url=url, pool=pool, **more)  # type: ignore[arg-type]  # as the tests say
    fleet.add(store, printer, at=NINE)


def queue(store: Store, number: int, to: str) -> str:
    at = NINE + timedelta(milliseconds=len(store.jobs()))
    return desk.print_badge(store, person(store, number), printer=to, at=at)


def ours(store: Store) -> set[str]:
    return {store.station}


def where(store: Store) -> list[str]:
    return [job.printer for job in store.jobs()]


def chosen(store: Store, number: int, at_desk: str = "Desk 1") -> str:
    attendee = store.attendee(person(store, number))
    return routing.chosen(store, "desk", attendee, desk=at_desk, at=NINE)


def test_what_is_no_pool_is_left_as_it_is(store: Store) -> None:
    add(store, "one")
    for to in ("one", "folder:x", "anything"):
        assert routing.chosen(store, to, None, desk="", at=NINE) == to


def test_a_category_has_its_own_printer_and_others_leave_that_alone(store: Store) -> None:
    add(store, "general")
    add(store, "stage", categories=("Speaker", "Press"))
    assert [chosen(store, number) for number in (0, 1, 2)] == ["general", "stage", "stage"]


def test_a_desk_has_its_own_printer(store: Store) -> None:
    add(store, "left", desks=("Desk 1",))
    add(store, "right", desks=("Desk 2",))
    assert chosen(store, 0, "Desk 1") == "left"
    assert chosen(store, 0, "Desk 2") == "right"
    assert chosen(store, 0, "Desk 3") in {"left", "right"}


def test_the_category_comes_before_the_desk(store: Store) -> None:
    add(store, "left", desks=("Desk 1",))
    add(store, "stage", categories=("Speaker",))
    assert chosen(store, 1, "Desk 1") == "stage"
    assert chosen(store, 0, "Desk 1") == "left"


def test_whoever_has_least_to_do_is_next(store: Store) -> None:
    for name in ("a", "b", "c"):
        add(store, name)
    for number in range(6):
        queue(store, number, routing.chosen(store, "desk", None, desk="", at=NINE))
    assert where(store) == ["a", "b", "c", "a", "b", "c"]


def test_a_printer_found_down_is_passed_over_until_that_is_old(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    routing.note(store, "a", DOWN, at=NINE)
    assert chosen(store, 0) == "b"
    routing.note(store, "b", DOWN, at=NINE)
    assert chosen(store, 0) == "a"  # all are: whoever comes back first
    routing.note(store, "a", UP, at=NINE)
    assert chosen(store, 0) == "a"
    later = NINE + routing.STALE
    assert not routing.is_down(store, "b", later)


def test_badges_that_wait_for_a_pool_are_dealt_out(store: Store) -> None:
    for number in range(4):
        queue(store, number, "desk")
    assert where(store) == ["desk"] * 4
    add(store, "a")
    add(store, "b", categories=("Speaker",))
    routing.deal(store, ours(store), at=NINE)
    assert where(store) == ["a", "b", "a", "a"]
    assert {job.state for job in store.jobs()} == {JobState.QUEUED}


def test_badges_of_another_station_are_left_to_it(store: Store) -> None:
    add(store, "a")
    queue(store, 0, "desk")
    routing.deal(store, {"another"}, at=NINE)
    assert where(store) == ["desk"]


def test_what_waits_for_a_printer_that_is_down_goes_to_its_pool_with_a_line(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    for number in range(3):
        queue(store, number, "a")
    routing.note(store, "a", DOWN, at=NINE)
    assert routing.hand_on(store, "a", ours(store), at=NINE) == 3
    assert where(store) == ["b"] * 3
    assert {job.detail for job in store.jobs()} == {routing.MOVED}
    assert {job.issue for job in store.jobs()} == {1}
    assert routing.hand_on(store, "a", ours(store), at=NINE) == 0


def test_what_waits_stays_where_nobody_else_can_take_it(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    add(store, "c", pool="elsewhere")
    queue(store, 0, "a")
    routing.note(store, "b", DOWN, at=NINE)
    assert routing.hand_on(store, "a", ours(store), at=NINE) == 0
    assert routing.hand_on(store, "folder:x", ours(store), at=NINE) == 0
    assert where(store) == ["a"]


def test_a_standing_is_written_only_when_it_is_news(store: Store) -> None:
    add(store, "a")
    version = store.connection.total_changes
    routing.note(store, "a", UP, at=NINE)
    written = store.connection.total_changes
    assert written > version
    for seconds in range(100):
        routing.note(store, "a", UP, at=NINE + timedelta(seconds=seconds))
    assert store.connection.total_changes == written
    routing.note(store, "a", DOWN, at=NINE)
    found = routing.standing(store, "a")
    assert found == routing.Standing(False, base.NO_PAPER, Stock.OUT, NINE)


def test_a_removed_printer_leaves_its_badges_to_its_pool(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    queue(store, 0, "a")
    assert routing.retire(store, "a", at=NINE) == 1
    assert where(store) == ["b"]
    assert [one.name for one in fleet.printers(store)] == ["b"]
    with pytest.raises(NotKnown):
        routing.retire(store, "a", at=NINE)


def test_a_printer_that_badges_wait_for_is_not_removed_without_another(store: Store) -> None:
    add(store, "a")
    queue(store, 0, "a")
    with pytest.raises(PrinterInUse, match="1 badges wait for “a”"):
        routing.retire(store, "a", at=NINE)
    assert fleet.find(store, "a") is not None
    add(store, "a", pool="")
    assert fleet.pool(store, "desk") == []


# -- when the desk gets another printer


def test_what_waits_follows_the_desk_to_its_new_printer_with_a_line(store: Store) -> None:
    assert routing.settle(store, "folder:old", ours(store), at=NINE) is None
    queue(store, 0, "folder:old")
    queue(store, 1, "folder:others")  # by a command that serves it itself
    assert routing.settle(store, "folder:old", ours(store), at=NINE) is None
    change = routing.settle(store, "folder:new", ours(store), at=NINE)
    assert change == routing.Change("folder:old", "folder:new", moved=1, stayed=0)
    assert sorted(where(store)) == ["folder:new", "folder:others"]
    assert {job.detail for job in store.jobs(printer="folder:new")} == {routing.TAKEN_OVER}
    assert routing.settle(store, "folder:new", ours(store), at=NINE) is None


def test_what_the_printer_before_still_prints_stays_with_it(store: Store) -> None:
    add(store, "a", pool="")
    routing.settle(store, "a", ours(store), at=NINE)
    queue(store, 0, "a")
    change = routing.settle(store, "folder:new", ours(store), at=NINE)
    assert change == routing.Change("a", "folder:new", moved=0, stayed=1)
    assert where(store) == ["a"]


def test_a_printer_that_is_down_loses_its_badges_when_the_desk_gets_another(store: Store) -> None:
    add(store, "a", pool="")
    routing.settle(store, "a", ours(store), at=NINE)
    queue(store, 0, "a")
    routing.note(store, "a", DOWN, at=NINE)
    change = routing.settle(store, "folder:new", ours(store), at=NINE)
    assert change == routing.Change("a", "folder:new", moved=1, stayed=0)
    assert where(store) == ["folder:new"]


def test_badges_of_a_pool_follow_into_another_pool(store: Store) -> None:
    add(store, "b", pool="new")
    add(store, "c", pool="new")
    routing.settle(store, "old", ours(store), at=NINE)
    for number in range(4):
        queue(store, number, "old")
    change = routing.settle(store, "new", ours(store), at=NINE)
    assert change is not None
    assert change.moved == 4
    assert sorted(where(store)) == ["b", "b", "c", "c"]


def test_badges_of_another_station_do_not_follow_this_desk(store: Store) -> None:
    routing.settle(store, "folder:old", ours(store), at=NINE)
    queue(store, 0, "folder:old")
    assert routing.settle(store, "folder:new", {"another"}, at=NINE) is None
    assert where(store) == ["folder:old"]


def test_what_waits_for_a_printer_that_is_gone_is_adopted(store: Store) -> None:
    """It was taken off at another desk, which did not know of these badges."""
    add(store, "a", pool="")
    queue(store, 0, "a")
    queue(store, 1, "folder:others")
    queue(store, 2, TO_FILE)
    with store.writing() as writer:
        fleet.forget(writer, fleet.known(store, "a"), at=NINE)
    routing.adopt(store, "folder:new", ours(store), at=NINE)
    assert where(store) == ["folder:new", "folder:others", TO_FILE]
    assert store.jobs()[0].detail == routing.TAKEN_OVER


def test_what_a_printer_that_is_gone_was_holding_is_asked_about(store: Store) -> None:
    job = queue(store, 0, "a")
    with store.writing() as writer:
        outcome = {"job": job, "outcome": "held", "detail": base.HELD_PAPER}
        writer.append("print_outcome", outcome, at=NINE, attendee=person(store, 0))
    routing.adopt(store, "folder:new", ours(store), at=NINE)
    (lost,) = store.jobs()
    assert (lost.state, lost.printer) == (JobState.UNKNOWN, "a")


# -- how the printer of a desk stands


def test_a_printer_of_the_event_is_ready_until_it_is_found_otherwise(store: Store) -> None:
    add(store, "a")
    assert routing.readiness(store, "folder:a", now=NINE) is None
    assert routing.readiness(store, "a", now=NINE) == routing.Readiness()
    routing.note(store, "a", DOWN, at=NINE)
    assert routing.readiness(store, "a", now=NINE) == routing.Readiness(
        trouble=base.NO_PAPER, asked=NINE
    )
    later = NINE + routing.STALE
    assert routing.readiness(store, "a", now=later) == routing.Readiness(
        asked=NINE, earlier=base.NO_PAPER
    )


def test_a_printer_that_only_its_address_names_is_remembered_as_it_was_found(store: Store) -> None:
    address = "zpl://10.0.0.5?media=96x134"
    assert routing.readiness(store, address, now=NINE) is None
    routing.note(store, address, DOWN, at=NINE)
    found = routing.readiness(store, address, now=NINE)
    assert found is not None
    assert found.trouble == base.NO_PAPER
    routing.note(store, "removed", DOWN, at=NINE)
    assert routing.readiness(store, "removed", now=NINE) is None


def test_a_pool_is_ready_while_one_of_its_printers_is(store: Store) -> None:
    add(store, "a")
    add(store, "b")
    routing.note(store, "a", DOWN, at=NINE)
    assert routing.readiness(store, "desk", now=NINE) == routing.Readiness()
    routing.note(store, "b", DOWN, at=NINE)
    found = routing.readiness(store, "desk", now=NINE)
    assert found is not None
    assert found.trouble == base.NO_PAPER


def test_few_labels_are_worth_a_look(store: Store) -> None:
    add(store, "a", roll=200)
    rolls.load(store, "a", 200, at=NINE)
    assert routing.readiness(store, "a", now=NINE) == routing.Readiness(labels=200)
    rolls.load(store, "a", 12, at=NINE)
    assert routing.readiness(store, "a", now=NINE) == routing.Readiness(labels=12, few=True)
