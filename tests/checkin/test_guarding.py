"""Checkpoints are added and changed while the event runs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import guarding, rulings
from checkin.errors import BadField
from checkin.model import Checkpoint
from checkin.store import Store
from tests.checkin.people import NINE, TEN, make_event

DOOR = Checkpoint(key="", name=" Side   door ")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as made:
        yield made


def test_a_new_checkpoint_gets_a_key_of_its_own(store: Store) -> None:
    first = guarding.change(store, DOOR, at=NINE)
    assert (first.key, first.name) == ("side-door", "Side door")
    long = "The door at the very end of the long corridor, on the "
    keys = [
        guarding.change(store, replace(DOOR, name=long + w), at=NINE).key for w in ("left", "right")
    ]
    assert keys[1] == f"{keys[0]}-2"
    assert store.checkpoint("Side door") == first


def test_what_does_not_change_writes_nothing(store: Store) -> None:
    kept = guarding.change(store, DOOR, at=NINE)
    guarding.change(store, kept, at=TEN)
    assert len(store.versions("checkpoint")[kept.key]) == 1


def test_settings_never_touch_the_rule(store: Store) -> None:
    kept = guarding.change(store, DOOR, at=NINE)
    rulings.put(store, kept.key, '{"<":[{"var":"entries_today"},1]}', at=NINE)
    again = guarding.change(store, replace(kept, capacity=5), at=TEN)
    assert (again.capacity, again.rule) == (5, '{"<":[{"var":"entries_today"},1]}')


@pytest.mark.parametrize(
    "wrong",
    [
        replace(DOOR, name="  "),
        replace(DOOR, name="registration DESK"),
        replace(DOOR, name="desk"),
        replace(DOOR, opens=TEN, closes=NINE),
        replace(DOOR, opens=TEN, closes=TEN),
    ],
)
def test_a_checkpoint_that_nobody_could_use_is_refused(store: Store, wrong: Checkpoint) -> None:
    with pytest.raises(BadField):
        guarding.change(store, wrong, at=NINE)
    assert len(store.checkpoints()) == 1


def test_hours_that_follow_one_another_are_kept(store: Store) -> None:
    hours = replace(DOOR, opens=NINE, closes=NINE + timedelta(minutes=1))
    assert guarding.change(store, hours, at=NINE).closes == NINE + timedelta(minutes=1)
