from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import corrections, desk, listing
from checkin.model import Status
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada, make_event


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as made:
        yield made


def test_a_row_says_what_the_list_and_the_desk_know(store: Store) -> None:
    ada = add_ada(store)
    desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    (row,) = listing.listing(store).rows
    assert row.id == ada
    assert row.name == "Ada Lovelace"
    assert (row.organisation, row.category, row.code) == ("Analytical Engine", "Speaker", "T-1")
    assert row.status is Status.CONFIRMED
    assert row.checked_in == TEN
    assert row.where == "Desk 1"


def test_rows_come_by_folded_family_name_and_a_single_name_counts_as_one(store: Store) -> None:
    for code, given, family in (
        ("1", "Émile", "Zola"),
        ("2", "Sigurrós", ""),
        ("3", "Κώστας", "Αγγέλου"),
    ):
        add(store, code, given_name=given, family_name=family)
    rows = sorted(listing.listing(store).rows, key=lambda row: row.order)
    assert [row.code for row in rows] == ["3", "2", "1"]


def test_changes_hold_only_whom_new_facts_are_about(store: Store) -> None:
    ada = add_ada(store)
    add(store, "T-2", given_name="Grace", family_name="Hopper")
    heads = listing.listing(store).heads
    assert listing.changes(store, heads).empty
    corrections.edit(store, ada, {"organisation": "Babbage & Co"}, at=TEN)
    found = listing.changes(store, heads)
    assert [(row.id, row.organisation) for row in found.rows] == [(ada, "Babbage & Co")]
    assert not found.whole
    assert listing.changes(store, found.heads).empty


def test_a_merge_and_its_undoing_are_read_whole(store: Store) -> None:
    ada = add_ada(store)
    other = add(store, "T-2", given_name="Ada", family_name="Lovelace")
    heads = listing.listing(store).heads
    merge = corrections.merge_people(store, ada, other, at=TEN)
    found = listing.changes(store, heads)
    assert found.whole
    assert [row.id for row in found.rows] == [ada]
    corrections.undo(store, merge, at=TEN)
    again = listing.changes(store, found.heads)
    assert {row.id for row in again.rows} == {ada, other}


def test_somebody_erased_is_gone(store: Store) -> None:
    ada = add_ada(store)
    heads = listing.listing(store).heads
    corrections.erase(store, ada, at=TEN)
    found = listing.changes(store, heads)
    assert found.whole
    assert found.rows == ()


def test_a_conflict_and_a_missing_person_are_told(store: Store) -> None:
    ada = add_ada(store)
    corrections.edit(store, ada, {"organisation": "Desk says"}, at=NINE)
    add(store, "T-1", version=2, given_name="Ada", family_name="L", organisation="List says")
    with store.writing() as writer:
        writer.append("missing", {"source": "list", "source_version": 3}, at=TEN, attendee=ada)
    (row,) = listing.listing(store).rows
    assert row.conflicts == 1
    assert row.missing
