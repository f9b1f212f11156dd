"""Opening an event file: pragmas, versions, and sqlite's errors in words an operator can use."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checkin.errors import (
    CheckinError,
    DiskFull,
    NotAnEventFile,
    StoreBusy,
    StoreDamaged,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
    StoreUnreachable,
)
from checkin.store import schema
from checkin.store.holding import Connection, Hold, first_bytes

#: How long a writer waits for another one; no transaction holds the lock longer than 50 ms.
WAIT_S = 10.0

#: How often a waiting writer looks whether the lock is free. sqlite's own waiting grows to 100 ms
#: between two looks, and would miss the moments that an import leaves for scans.
_LOOK_S = 0.001

_PAGE_SIZE_AT = 16
_PAGE_COUNT_AT = 28
_APPLICATION_AT = 68
_HEADER = b"SQLite format 3\x00"


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn sqlite's errors into ours.

    Raises:
        StoreBusy, DiskFull, StoreReadOnly, StoreDamaged, StoreUnreachable: Each where it is one.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        ours = _ours(error, path)
        if ours is None:
            raise
        raise ours from error


def _ours(error: sqlite3.DatabaseError, path: Path) -> CheckinError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreBusy()
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return StoreReadOnly(path=path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if code == sqlite3.SQLITE_IOERR:
        return StoreUnreachable(path=path)
    if not code and str(error).startswith("Could not decode to UTF-8"):  # said by Python's sqlite3
        return damaged(path)
    return None


def damaged(path: Path) -> StoreDamaged:
    """What to say of *path*, which cannot be read: a backup helps only where there is one."""
    folder = backup_folder(path)
    if any(folder.glob("*.checkin")):
        return StoreDamaged(path=path, backups=folder)
    return NotAnEventFile(path=path)


def backup_folder(path: Path) -> Path:
    """Where the backups of *path* are kept: beside it."""
    return path.parent / f"{path.name}-backups"


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open *path*, which exists, with the pragmas every connection needs.

    The whole file is trusted no further than its header here; damage deeper inside shows as
    `StoreDamaged` where it is met.
    """
    if not path.is_file():
        raise StoreMissing(path=path)
    hold = _hold(path)
    try:
        _check_header(path, hold)
        if not read_only and not os.access(path, os.W_OK):
            raise StoreReadOnly(path=path)
        with translated(path):
            conn = _connection(path)
    except BaseException:
        if hold is not None:
            hold.release()
        raise
    conn.hold = hold
    with translated(path):
        try:
            _check_version(conn, path)
            _prepare(conn, read_only=read_only)
        except BaseException:
            conn.close()
            raise
    return conn


def _hold(path: Path) -> Hold | None:
    try:
        return Hold.take(path)
    except PermissionError as error:
        raise StoreReadOnly(path=path) from error
    except OSError as error:
        raise StoreUnreachable(path=path) from error


def _connection(path: Path) -> Connection:
    """A connection to *path*; a file that we may only read is opened as one that never changes.

    sqlite wants to write beside a file in WAL mode even to read it.
    Source: https://sqlite.org/wal.html, "Read-Only Databases".
    """
    timeout = WAIT_S
    if os.access(path, os.W_OK):
        return sqlite3.connect(path, timeout=timeout, isolation_level=None, factory=Connection)
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(
        address, uri=True, timeout=timeout, isolation_level=None, factory=Connection
    )


def take_lock(conn: sqlite3.Connection, wait_s: float) -> None:
    """Begin a transaction that may write, as soon as nobody else has one.

    Raises:
        sqlite3.OperationalError: SQLITE_BUSY, after *wait_s* seconds.
    """
    until = time.monotonic() + wait_s
    conn.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                conn.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(_LOOK_S)
            else:
                return
    finally:
        conn.execute(f"PRAGMA busy_timeout = {int(WAIT_S * 1000)}")


def _prepare(conn: sqlite3.Connection, *, read_only: bool) -> None:
    if read_only:
        conn.execute("PRAGMA query_only = ON")
    else:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA secure_delete = ON")  # an erasure must leave nothing behind
    conn.execute("PRAGMA synchronous = FULL")
    if sys.platform == "darwin":
        conn.execute("PRAGMA fullfsync = ON")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA cache_size = -32000")
    conn.execute("PRAGMA temp_store = MEMORY")


def _check_header(path: Path, hold: Hold | None) -> None:
    """Refuse what is no event file, or ends before its header says, before sqlite sees it.

    Source: https://sqlite.org/fileformat.html, 1.3. With a write-ahead log beside it nothing is
    said of the length: a checkpoint writes the first page, with the new count, before the pages
    that lengthen the file, and where it was cut short sqlite takes them from the log.
    """
    refusal = damaged(path)
    try:
        size = path.stat().st_size
        head = first_bytes(path, hold, 100)
    except PermissionError as error:
        raise StoreReadOnly(path=path) from error
    except OSError as error:
        raise StoreUnreachable(path=path) from error
    if len(head) < 100 or not head.startswith(_HEADER):
        raise refusal
    if int.from_bytes(head[_APPLICATION_AT : _APPLICATION_AT + 4]) != schema.APPLICATION_ID:
        raise refusal
    if _has_log(path):
        return
    page_size = int.from_bytes(head[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 2])
    page_size = 65536 if page_size == 1 else page_size
    if int.from_bytes(head[_PAGE_COUNT_AT : _PAGE_COUNT_AT + 4]) * page_size > size:
        raise refusal


def _has_log(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _check_version(conn: sqlite3.Connection, path: Path) -> None:
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    if version > schema.LATEST:
        raise StoreNewer(path=path)


def create(path: Path) -> sqlite3.Connection:
    """Make an empty event file at *path*, which does not exist."""
    with translated(path):
        conn = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None, factory=Connection)
        conn.hold = _hold(path)
        conn.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        conn.execute("PRAGMA journal_mode = WAL")
        _prepare(conn, read_only=False)
        migrate(conn)
    return conn


def outdated(conn: sqlite3.Connection) -> bool:
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    return bool(version < schema.LATEST)


def migrate(conn: sqlite3.Connection) -> None:
    """Bring the tables up to what this program writes."""
    # Only here: sqlite-utils takes a tenth of a second to load, and most files are up to date.
    from checkin.store import migrations

    migrations.apply(conn)
    conn.execute(f"PRAGMA user_version = {schema.LATEST}")
