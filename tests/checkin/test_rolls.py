from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from checkin import desk, fleet, rolls, routing
from checkin.errors import NotKnown
from checkin.fleet import KnownPrinter
from checkin.printers import base
from checkin.printers.base import Check, Stock
from checkin.store import Store
from tests.checkin.printing import NINE, event_with, person

MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    people = tuple({"given_name": f"Guest {number}"} for number in range(60))
    with event_with(tmp_path, people) as store:
        printer = KnownPrinter(name="a", url="folder:a", roll=100)
        fleet.add(store, printer, at=NINE)
        yield store


def print_badge(store: Store, number: int, at: datetime, outcome: str = "printed") -> None:
    job = desk.print_badge(store, person(store, number), printer="a", at=at)
    with store.writing() as writer:
        payload = {"job": job, "outcome": outcome}
        writer.append("print_outcome", payload, at=at, attendee=person(store, number))


def left(store: Store, at: datetime = NINE) -> int | None:
    found = rolls.left(store, "a", now=at)
    return found.left if found else None


def says(store: Store, stock: Stock, at: datetime = NINE) -> None:
    ready = stock is not Stock.OUT
    routing.note(store, "a", Check(ready, "" if ready else base.NO_PAPER, stock), at=at)


def test_a_roll_that_nobody_spoke_of_is_not_counted(store: Store) -> None:
    assert left(store) is None
    with pytest.raises(NotKnown):
        rolls.load(store, "nobody", at=NINE)


def test_each_badge_that_came_out_or_may_have_takes_a_label(store: Store) -> None:
    rolls.load(store, "a", at=NINE)
    for number, outcome in enumerate(("printed", "accepted", "unknown", "not-sent", "withdrawn")):
        print_badge(store, number, NINE, outcome)
    assert left(store) == 97


def test_a_fresh_roll_is_counted_from_where_it_was_put_in(store: Store) -> None:
    rolls.load(store, "a", at=NINE)
    print_badge(store, 0, NINE)
    rolls.load(store, "a", at=NINE)
    assert left(store) == 100
    rolls.load(store, "a", 40, at=NINE)
    print_badge(store, 1, NINE)
    assert left(store) == 39
    assert store.verify().holds


def test_it_runs_out_at_the_rate_of_the_last_half_hour(store: Store) -> None:
    rolls.load(store, "a", 50, at=NINE)
    for minute in range(20):
        print_badge(store, minute, NINE + minute * MINUTE)
    now = NINE + 20 * MINUTE
    found = rolls.left(store, "a", now=now)
    assert found is not None
    assert found.left == 30
    assert found.runs_out == now + 30 * MINUTE
    quiet = rolls.left(store, "a", now=now + timedelta(hours=2))
    assert quiet is not None
    assert quiet.runs_out is None


def test_the_printer_is_believed_rather_than_the_count(store: Store) -> None:
    says(store, Stock.ENOUGH)
    assert left(store) == 100
    says(store, Stock.LOW)
    assert left(store) == rolls.NEARLY_EMPTY
    says(store, Stock.OUT)
    assert left(store) == 0
    says(store, Stock.ENOUGH)
    assert left(store) == 100


def test_a_printer_with_paper_although_none_was_counted_has_a_fresh_roll(store: Store) -> None:
    rolls.load(store, "a", 1, at=NINE)
    print_badge(store, 0, NINE)
    assert left(store) == 0
    says(store, Stock.ENOUGH)
    assert left(store) == 100


def test_a_printer_that_says_nothing_of_its_paper_leaves_the_count(store: Store) -> None:
    rolls.load(store, "a", 77, at=NINE)
    says(store, Stock.SILENT)
    assert left(store) == 77
