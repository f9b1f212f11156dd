"""Many facts in short transactions: others get their turn, and nothing is left switched over."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin import batches, corrections, ids
from checkin.batches import Together
from checkin.errors import StoreBusy
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, make_event


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as store:
        yield store


def listed(store: Store, count: int, *, version: int = 1) -> Iterator[Together]:
    for n in range(count):
        payload: dict[str, Any] = {
            "source": "list",
            "key": f"T-{n}",
            "source_version": version,
            "fields": {"given_name": f"Given {n}", "organisation": f"ACME {version}"},
            "codes": [f"T-{n}"],
        }
        yield [("roster", payload, ids.attendee_id(store.event.id, "list", f"T-{n}"))]


def settings(store: Store) -> tuple[int, ...]:
    names = ("synchronous", "wal_autocheckpoint")
    return tuple(store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names)


def test_people_come_in_several_transactions_and_all_of_them(store: Store) -> None:
    done = list(batches.write(store, listed(store, 500), at=NINE, actor="AB"))
    assert sum(done) == 500
    assert len(done) > 2
    assert len(store.attendees()) == 500
    assert {fact.actor for fact in store.facts(kinds=["roster"])} == {"AB"}
    assert store.verify().problems == ()


def test_newcomers_and_people_who_are_known_come_in_one_list(store: Store) -> None:
    ada = add(store, "T-7", given_name="Ada")
    corrections.edit(store, ada, {"given_name": "Augusta"}, at=NINE)
    list(batches.write(store, listed(store, 30, version=2), at=TEN, actor=""))
    found = store.attendee(ada)
    assert found is not None
    assert (found.given_name, found.organisation) == ("Augusta", "ACME 2")
    assert len(store.attendees()) == 30
    assert store.verify().problems == ()


def test_what_belongs_together_is_written_together(store: Store) -> None:
    ada = add(store, "T-0", given_name="Ada")
    edit = "edit", {"set": {"given_name": "Augusta"}, "base": {"given_name": "Ada"}}, ada
    people = [[*next(listed(store, 1, version=2)), edit]]
    assert list(batches.write(store, iter(people), at=TEN, actor="")) == [1]
    assert [fact.kind for fact in store.facts(attendee=ada)] == ["roster", "roster", "edit"]
    assert store.verify().problems == ()


def test_another_window_writes_between_two_batches(store: Store) -> None:
    with Store.open(store.path, data_dir=store.path.parent / "data", at=NINE) as other:
        other.wait_s = 0
        written = 0
        for done in batches.write(store, listed(store, 300), at=NINE, actor=""):
            written += done
            at_door = ids.attendee_id(store.event.id, "list", f"T-{written}")
            with other.writing() as writer:  # of somebody whom the list has yet to bring
                writer.append("note", {"text": "is here"}, at=NINE, attendee=at_door)
    noted = [fact.attendee for fact in store.facts(kinds=["note"])]
    for attendee in noted[:-1]:
        found = store.attendee(attendee)
        assert found is not None
        assert found.notes == ("is here",)
    assert len(noted) > 1
    assert store.verify().problems == ()


@pytest.mark.parametrize("how", ["whole", "left early", "failed"])
def test_afterwards_everything_is_as_before(store: Store, how: str) -> None:
    before, collects = settings(store), gc.isenabled()
    writing = batches.write(store, listed(store, 100), at=NINE, actor="")
    next(writing)
    assert settings(store) != before
    if how == "whole":
        list(writing)
    elif how == "left early":
        del writing
    else:
        with Store.open(store.path, data_dir=store.path.parent / "data", at=NINE) as other:
            store.wait_s = 0
            with other.writing(), pytest.raises(StoreBusy):
                list(writing)
    assert settings(store) == before
    assert gc.isenabled() == collects
    assert store.verify().problems == ()


def test_while_many_come_in_no_other_window_has_to_move_the_log(store: Store) -> None:
    left = [0]
    with Store.open(store.path, data_dir=store.path.parent / "data", at=NINE) as other:
        for _ in batches.write(store, listed(store, 1500), at=NINE, actor=""):
            state = other.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            left.append(state[1] - state[2])
        assert left[-1] > 0
        assert left == sorted(left)
        _, pages, moved = other.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert pages == moved
    assert store.verify().problems == ()
