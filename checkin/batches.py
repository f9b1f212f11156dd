"""Many facts in, while the desk goes on: short transactions with breaths between them."""

import gc
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime

from checkin import ids
from checkin.store import Store, db
from checkin.store.drafts import Said

#: How long a transaction may hold the write lock, in seconds; less than half the bar: disks vary.
_HOLD_S = 0.02
#: How long the lock then stays free at least. Without it a scan that waits would find it taken
#: each time. Making the next facts ready takes longer than that, mostly.
_BREATH_S = 0.0015
_LARGEST_BATCH = 600
#: People after whom the log is moved into the file. A longer log makes every read slower.
_TIDY_EVERY = 12_000
#: People after whom this is no small matter, and the log is kept from others.
_MANY = 500

#: The facts of one person, as (kind, payload, attendee): they are written together.
Together = list[Said]


@contextmanager
def no_collector() -> Iterator[None]:
    """Hold the search for reference cycles: a third of the time, and rows cannot have any."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def write(
    store: Store,
    people: Iterator[Together],
    *,
    at: datetime,
    actor: str,
) -> Iterator[int]:
    """Write in transactions that hold the lock for `_HOLD_S`; yields how many people each had."""
    size, untidy, fact_ids, free_since = 20, 0, ids.FactIds(), 0.0
    with on_disk_at_the_end(store), no_collector(), closing(_Look(store)) as look:
        while batch := _taken(people, size):
            facts = (fact for together in batch for fact in together)
            ready = store.draft(facts, at=at, fact_ids=fact_ids)
            time.sleep(max(0.0, free_since + _BREATH_S - time.perf_counter()))
            with store.writing() as writer:
                begun = time.perf_counter()
                writer.append_drafts(ready, at=at, actor=actor)
            free_since = time.perf_counter()
            took = free_since - begun
            untidy += len(batch)
            if untidy >= _TIDY_EVERY:
                untidy = 0
                look.end()
                store.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            if untidy >= _MANY or look.taken:
                look.begin()
            size = max(1, min(_LARGEST_BATCH, 2 * size, int(size * _HOLD_S / max(took, 0.0001))))
            yield len(batch)


class _Look:
    """A look at the file as it is, kept open. Meanwhile nobody moves the log into the file.

    Else each scan of another window does, when it commits: it would write, and wait for the disk
    to have, what a whole batch has left in the log since the scan before.
    Source: https://sqlite.org/wal.html#ckpt, "a checkpoint can only run to completion" if nobody
    reads from before it.
    """

    def __init__(self, store: Store) -> None:
        self._path = store.path
        self._connection: sqlite3.Connection | None = None

    @property
    def taken(self) -> bool:
        """Whether there was one; it may have ended since."""
        return self._connection is not None

    def begin(self) -> None:
        if self._connection is None:
            self._connection = db.connect(self._path, read_only=True)
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT 1 FROM local LIMIT 1").fetchone()

    def end(self) -> None:
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


@contextmanager
def on_disk_at_the_end(store: Store) -> Iterator[None]:
    """Do not wait for the disk after each batch, only with what is written after the block.

    A power cut may then cost the last batches, never the file: the import goes on when it is
    opened again. A scan of another window waits for the disk as ever, and for less of it. The log
    is moved into the file every few batches, while nobody is kept waiting for it.
    Source: https://sqlite.org/pragma.html#pragma_synchronous, NORMAL in WAL mode.
    """
    store.connection.execute("PRAGMA synchronous = NORMAL")
    store.connection.execute("PRAGMA wal_autocheckpoint = 0")
    try:
        yield
    finally:
        store.connection.execute("PRAGMA wal_autocheckpoint = 1000")
        store.connection.execute("PRAGMA synchronous = FULL")


def _taken(people: Iterator[Together], size: int) -> list[Together]:
    return [facts for _, facts in zip(range(size), people, strict=False)]
