"""What an erasure leaves to do: it waits for nobody, holds nobody up, and is not forgotten."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import corrections, desk
from checkin.errors import NotWritten
from checkin.store import Store, backups, search_index
from tests.checkin.people import NINE, TEN, add, add_ada, make_event


@pytest.fixture
def reader(store: Store) -> Iterator[sqlite3.Connection]:
    """An export that is under way: it reads from the log."""
    add_ada(store)
    connection = sqlite3.connect(store.path, isolation_level=None)
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM journal").fetchone()
    yield connection
    connection.close()


def anywhere(store: Store, text: bytes) -> bool:
    return any(
        text in file.read_bytes()
        for file in store.path.parent.rglob("event.checkin*")
        if file.is_file()
    )


def ada(store: Store) -> str:
    (found,) = store.by_code("T-1")
    return found.id


def test_nothing_is_left_of_somebody_erased(store: Store) -> None:
    add_ada(store)
    store.backup(NINE)
    corrections.erase(store, ada(store), at=TEN)
    assert not anywhere(store, b"Lovelace")
    assert not anywhere(store, b"lovelace")
    assert backups.newest_first(store.path) == []


def test_an_erasure_does_not_wait_for_those_who_read(
    store: Store, reader: sqlite3.Connection
) -> None:
    corrections.erase(store, ada(store), at=TEN)
    assert store.by_code("T-1") == []
    desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    assert not store.clean()
    assert anywhere(store, b"Lovelace")
    reader.execute("ROLLBACK")
    assert store.clean()
    assert not anywhere(store, b"Lovelace")


def test_what_an_erasure_left_to_do_is_done_when_the_file_is_opened(
    store: Store, reader: sqlite3.Connection, tmp_path: Path
) -> None:
    corrections.erase(store, ada(store), at=TEN)
    reader.execute("ROLLBACK")
    with Store.open(store.path, data_dir=tmp_path / "data", at=TEN):
        assert not anywhere(store, b"Lovelace")


def test_backups_made_after_the_index_was_purged_are_kept(
    store: Store, reader: sqlite3.Connection
) -> None:
    corrections.erase(store, ada(store), at=TEN)
    kept = store.backup(TEN)
    assert b"ovelace" not in kept.read_bytes()
    reader.execute("ROLLBACK")
    assert store.clean()
    assert backups.newest_first(store.path) == [kept]


def test_an_index_purged_a_few_pages_at_a_time_holds_no_trace(store: Store) -> None:
    for number in range(300):
        add(store, f"G-{number}", given_name=f"Guest{number}", family_name=f"Family{number}")
    add_ada(store)
    with store.writing():
        search_index.remove(store.connection, [ada(store)])
    steps = 0
    more = True
    while more:
        with store.writing():
            more = search_index.purge_some(store.connection, 4)
        steps += 1
    assert 1 < steps < 200
    blocks = store.connection.execute("SELECT block FROM attendee_search_data").fetchall()
    assert not any(b"ovelace" in block for (block,) in blocks)
    assert [one.family_name for one in store.search("family299", 1)] == ["Family299"]
    assert search_index.is_sound(store.connection)


def test_a_note_that_cannot_be_written_does_not_deny_what_was_kept(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    add_ada(store)
    assert store._note is not None
    read_only = os.open(store.path, os.O_RDONLY)
    os.dup2(read_only, store._note._fd)  # what a disk does that was taken away
    scanned = desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    assert store.fact(scanned.scan) is not None
    assert "note of this station was not written" in caplog.text


def test_a_data_folder_that_cannot_be_written_is_said_when_the_file_is_opened(
    tmp_path: Path,
) -> None:
    with make_event(tmp_path) as made:
        path = made.path
    (tmp_path / "in the way").write_text("")
    with pytest.raises(NotWritten):
        Store.open(path, data_dir=tmp_path / "in the way", at=TEN)
