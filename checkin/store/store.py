"""An event file, opened: the journal, its projections, and this station's place in them."""

import errno
import logging
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from checkin import ids, paths
from checkin.errors import (
    DiskFull,
    NotWritten,
    StoreExists,
    StoreReadOnly,
    UnsafePlace,
)
from checkin.model import Event, to_ms
from checkin.store import backups, cleaning, db, entities, journal, station, union
from checkin.store.journal import AHEAD, Head
from checkin.store.reads import Reads

if TYPE_CHECKING:  # a window that opens a file writes nothing yet, and is there sooner
    from checkin.store import drafts, verify
    from checkin.store.writer import Writer

log = logging.getLogger(__name__)

_CATCH_UP = 100


class Store(Reads):
    """One event file on one thread. Use it as a context manager, or call `close`.

    Attributes:
        station: The id under which this file is written here; "" when opened read-only.
        event_key: 32 secret bytes that badge codes are checked with.
        wait_s: How long to wait for another writer before giving up, in seconds.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.connection = connection
        self.station = ""
        self.wait_s = db.WAIT_S
        self._head: Head | None = None
        self._start = (0, 0)  # the highest place in the order that a new station goes on from
        self._note: station.NoteFile | None = None
        payload = self.entity("event", "event")
        key = self.local_get("event_key")
        if payload is None or not key:
            raise db.damaged(path)
        self.event: Event = entities.event_of(payload)
        self.event_key = bytes.fromhex(key)

    @classmethod
    def create(
        cls,
        path: Path,
        event: Event,
        *,
        data_dir: Path,
        at: datetime,
        label: str = "",
        first: "Callable[[Writer], None] | None" = None,
    ) -> Self:
        """Make a new event file, and this data folder its first station.

        *first* writes what else the event begins with. The file takes its name only once all of
        it is there: a program killed meanwhile leaves nothing under that name.

        Raises:
            StoreExists: Something lies at *path* already.
            UnsafePlace: *path* is on a network drive or in a synchronised folder.
        """
        _check_place(path)
        if path.exists():
            raise StoreExists(path=path)
        if not path.parent.is_dir():
            raise StoreReadOnly(path=path)
        new = path.with_name(f".{path.name}.{ids.new_station_id()}.new")
        try:
            _make(new, event, at, label, first)
            if path.exists():
                raise StoreExists(path=path)
            new.rename(path)
        finally:
            _remove(new)
        store = cls(path, db.connect(path, read_only=False), read_only=False)
        try:
            store._become(store.local_get("station"), data_dir)
        except BaseException:
            store.close()
            _remove(path)
            raise
        return store

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        data_dir: Path,
        at: datetime,
        read_only: bool = False,
        label: str = "",
    ) -> Self:
        """Open an event file.

        Args:
            data_dir: This machine's data folder, which says which station it is.
            at: The clock, for the fact that a new station begins with.
            label: What people call this station ("Desk 3").

        Raises:
            StoreMissing, StoreDamaged, StoreNewer, StoreReadOnly, StoreBusy, UnsafePlace: As named.
        """
        _check_place(path)
        connection = db.connect(path, read_only=read_only)
        try:
            with db.translated(path):
                if not read_only and db.outdated(connection):
                    backups.before_migration(connection, path)
                    db.migrate(connection)
                store = cls(path, connection, read_only=read_only)
                if not read_only:
                    store._take_station(data_dir, at, label)
                    union.receive(store, [], now=at, batch=union.BATCH, drain=union.ready(store))
                    store.catch_up()
                    store.clean()
        except BaseException:
            connection.close()
            raise
        return store

    def close(self) -> None:
        if self._note is not None:
            self._note.close()
            self._note = None
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def label(self) -> str:
        """What people call this station."""
        payload = self.entity("station", self.station)
        return str(payload["label"]) if payload else ""

    # -- writing

    @contextmanager
    def writing(self) -> "Iterator[Writer]":
        """Take the write lock first, then keep the whole block or none of it.

        When the block is left, what it wrote is on the disk.

        Raises:
            StoreBusy, DiskFull, StoreReadOnly, StoreDamaged, StoreUnreachable: Nothing was kept.
        """
        from checkin.store.writer import Writer

        if self.read_only or self._head is None:
            raise StoreReadOnly(path=self.path)
        with db.translated(self.path):
            # Not a deferred BEGIN: one that reads, then writes, fails at once if another writer
            # got in between. https://sqlite.org/rescode.html#busy_snapshot
            db.take_lock(self.connection, self.wait_s)
            try:
                self._refresh_head()
                writer = Writer(self, self.event.id, self._head)
                yield writer
                writer.flush()
                self.connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
        self._write_note()
        if writer.erased:
            self.clean()

    def draft(
        self, facts: "Iterable[drafts.Said]", *, at: datetime, fact_ids: ids.FactIds
    ) -> "drafts.Drafts":
        """Make *facts* ready for `Writer.append_drafts`, without the write lock.

        Raises:
            TypeError: A payload holds something a fact cannot.
        """
        from checkin.store import drafts

        with db.translated(self.path):
            return drafts.make(self.connection, facts, at_ms=to_ms(at), fact_ids=fact_ids)

    def _write_note(self) -> None:
        """Note what was kept. A note that lags behind does no harm; an error now would: it says
        that nothing was kept."""
        assert self._head is not None
        try:
            if self._note is not None:
                self._note.write(self._head.seq, self._head.chain)
        except OSError as error:
            log.warning("the note of this station was not written: %s", type(error).__name__)

    def _roll_back(self) -> None:
        """Undo the block; a disk that is full may have undone it already."""
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _refresh_head(self) -> None:
        """Another window may have written as this station since."""
        assert self._head is not None
        row = self.connection.execute(
            "SELECT seq, chain, t, counter FROM station_head WHERE station = ?", (self.station,)
        ).fetchone()
        seq, chain, t, counter = row or (0, journal.GENESIS, *self._start)
        self._head = Head(self.station, seq, chain, t, counter)

    def receive(
        self, rows: list[journal.Row], *, now: datetime, batch: int = union.BATCH
    ) -> tuple[int, int]:
        """Take over rows of other stations in short transactions, the first of *batch* rows.

        Returns:
            (rows taken over, rows kept until a gap closes).

        Raises:
            FactsRefused: Of some stations a row does not follow; everything before it, and the
                rows of every other station, are kept.
        """
        result = union.receive(self, rows, now=now, batch=batch)
        self.catch_up()
        if result.refused:
            raise union.refusal(result.refused, result.taken)
        return result.taken, result.waiting

    def merge_from(self, other: Reads, *, now: datetime) -> int:
        """Take over every fact that *other*, a copy of this event, has more. Returns how many.

        Raises:
            OtherEvent: It is a file of another event.
            FactsRefused: Two machines wrote as one station; nothing of that station is taken,
                everything of all others is. Its fact `taken` says how many.
        """
        return union.merge(self, other, now=now, batch=union.BATCH)

    def catch_up(self) -> None:
        """Refold those whom a withdrawn import named, a few at a time."""
        marks = self.connection.execute(
            "SELECT name, value FROM local WHERE name GLOB 'refold:*'"
        ).fetchall()
        for name, last in marks:
            while page := self._people_after(last):
                with self.writing() as writer:
                    writer.refold(page)
                    last = page[-1]
                    writer.local_set(name, last)
            with self.writing():
                self.connection.execute("DELETE FROM local WHERE name = ?", (name,))

    def _people_after(self, last: str) -> list[str]:
        rows = self.connection.execute(
            "SELECT DISTINCT attendee FROM journal WHERE attendee > ? AND attendee != ''"
            " ORDER BY attendee LIMIT ?",
            (last, _CATCH_UP),
        )
        return [row[0] for row in rows]

    def local_set(self, name: str, value: str) -> None:
        with self.writing() as writer:
            writer.local_set(name, value)

    def clean(self) -> bool:
        """Do what an erasure has left to do; False if some of it has to be tried again later."""
        return cleaning.clean(self)

    # -- keeping it safe

    def verify(self, progress: Callable[[int, int], None] | None = None) -> "verify.Proof":
        """Prove the chains and compare every projection with the journal."""
        from checkin.store import verify

        with db.translated(self.path):
            return verify.prove(self, progress)

    def backup(self, at: datetime) -> Path:
        """Copy the file as it is now beside itself; the last ten copies are kept.

        Raises:
            NotWritten, DiskFull: There is no new copy; the ones before are still there.
        """
        with db.translated(self.path):
            try:
                return backups.make(self.connection, self.path, at)
            except OSError as error:
                folder = db.backup_folder(self.path)
                raise NotWritten(path=folder, why=error.strerror) from error

    # -- who we are

    def _take_station(self, data_dir: Path, at: datetime, label: str) -> None:
        own = station.own_station(self.connection, data_dir, self.event.id, self.path)
        if own is not None:
            self._become(own, data_dir)
            return
        before = station.last_writer(self.connection)
        self._start = self._highest(at)
        self._become(ids.new_station_id(), data_dir)
        said = {"label": label or "Desk"}
        if before is not None:
            said |= {
                "after": before[0],
                "after_seq": str(before[1]),
                "after_chain": before[2].hex(),
            }
        with self.writing() as writer:
            writer.append("station", said, at=at)
            writer.local_set("station", self.station)
        log.info("goes on as station %s", self.station)

    def _highest(self, at: datetime) -> tuple[int, int]:
        """The highest (t, counter) here, of those that our clock *at* would adopt."""
        row = self.connection.execute(
            "SELECT t, counter FROM journal WHERE t <= ? ORDER BY t DESC, counter DESC LIMIT 1",
            (to_ms(at + AHEAD),),
        ).fetchone()
        return (row[0], row[1]) if row else (0, 0)

    def _become(self, name: str, data_dir: Path) -> None:
        self.station = name
        self._head = Head(name, 0, journal.GENESIS, 0, 0)
        self._refresh_head()
        try:
            self._note = station.NoteFile(data_dir, self.event.id, name, self.path)
            self._note.write(self._head.seq, self._head.chain)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise DiskFull from error
            raise NotWritten(path=data_dir, why=error.strerror) from error


def _make(
    path: Path, event: Event, at: datetime, label: str, first: "Callable[[Writer], None] | None"
) -> None:
    connection = db.create(path)
    try:
        with db.translated(path):
            _first_facts(connection, event, at, label, first)
    finally:
        connection.close()  # the log goes into the file with its last connection


def _remove(path: Path) -> None:
    """Delete an event file that could not be made, and what sqlite keeps beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        (path.parent / f"{path.name}{ending}").unlink(missing_ok=True)


def _check_place(path: Path) -> None:
    kind = paths.unsafe(path)
    if kind is not None:
        raise UnsafePlace(path=path, kind=kind)


class _Bare(Reads):
    """A file with nothing in it yet."""

    def __init__(self, connection: sqlite3.Connection, event: Event) -> None:
        self.connection = connection
        self.event = event


def _first_facts(
    connection: sqlite3.Connection,
    event: Event,
    at: datetime,
    label: str,
    first: "Callable[[Writer], None] | None",
) -> None:
    """The facts every event begins with, in one transaction: the event, who writes, the rest."""
    name = ids.new_station_id()
    connection.execute("BEGIN IMMEDIATE")
    from checkin.store.writer import Writer

    head = Head(name, 0, journal.GENESIS, 0, 0)
    writer = Writer(_Bare(connection, event), event.id, head)
    writer.append("event", entities.event_payload(event), at=at)
    writer.append("station", {"label": label or "Desk"}, at=at)
    if first is not None:
        first(writer)
    writer.local_set("event_key", secrets.token_hex(32))
    writer.local_set("station", name)
    writer.flush()
    connection.execute("COMMIT")
