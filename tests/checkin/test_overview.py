from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin import desk, events
from checkin.overview import overview
from checkin.store import Store

NINE = datetime(2024, 5, 6, 7, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = events.make(
        tmp_path / "ecc.checkin",
        name="ECC",
        timezone="Europe/Brussels",
        data_dir=tmp_path / "data",
        at=NINE,
    )
    with made:
        yield made


def come(store: Store, name: str, at: datetime) -> None:
    desk.walk_in(store, {"given_name": name}, checkpoint="desk", printer="folder:x", at=at)


def test_an_empty_event_has_nothing_to_say(store: Store) -> None:
    found = overview(store, "desk")
    assert (found.came, found.expected, found.waiting, found.list_at) == (0, 0, 0, None)


def test_people_and_their_badges_are_counted(store: Store) -> None:
    for number in range(3):
        come(store, f"Ada {number}", NINE + timedelta(minutes=number))
    found = overview(store, "desk")
    assert (found.came, found.expected) == (3, 3)
    assert found.waiting == 3
    assert overview(store, "nowhere").came == 0


def test_the_newest_list_says_how_old_the_list_is(store: Store) -> None:
    with store.writing() as writer:
        for number in (1, 2):
            payload = {"import": f"i{number}", "source": "x", "source_version": number}
            at = NINE + timedelta(hours=number)
            writer.append("import_begun", payload, at=at)
            writer.append("import_ended", payload, at=at)
    assert overview(store, "desk").list_at == NINE + timedelta(hours=2)
