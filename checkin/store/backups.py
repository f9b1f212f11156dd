"""Copies of an event file beside itself: made while it is used, the last ten kept."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkin.errors import StoreOpen
from checkin.store.db import backup_folder, translated

log = logging.getLogger(__name__)

KEPT = 10
_STAMP = "%Y-%m-%d %H.%M.%S"
_PAGES = 256  # copied between two breaths, so that other threads get on
_RUNNING_S = 3600  # a copy that nobody has written to for so long is not being made any more
_ALONE_S = 1.0  # how long to wait for others to close a file that is to be replaced


def make(connection: sqlite3.Connection, path: Path, at: datetime) -> Path:
    """Copy the open file as it is at this moment; a copy is there whole or not at all.

    Raises:
        sqlite3.OperationalError: The copy could not be written, for example on a full disk.
    """
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    target = folder / _name(path, at.astimezone(UTC))
    copy(connection, target)
    for old in newest_first(path)[KEPT:]:
        old.unlink(missing_ok=True)
    _sweep(folder, target)
    log.info("backup made")
    return target


def _sweep(folder: Path, made: Path) -> None:
    """Delete the halves of copies that were broken off long before *made*."""
    since = made.stat().st_mtime - _RUNNING_S
    for half in folder.glob("*.checkin.new*"):
        with suppress(FileNotFoundError):  # another program's copy that is ready now
            if half.stat().st_mtime < since:
                half.unlink()


def _name(path: Path, at: datetime) -> str:
    """A name that sorts after those that are there, also where the clock was set back."""
    known = newest_first(path)
    if known:
        with suppress(ValueError):  # somebody else's name: ours need not come after it
            said = known[0].stem.removeprefix(f"{path.stem} ")
            newest = datetime.strptime(said, _STAMP).replace(tzinfo=UTC)
            at = max(at, newest + timedelta(seconds=1))
    return f"{path.stem} {at:{_STAMP}}.checkin"


def before_migration(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy a file from an older version beside itself before it is changed; it stays."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    target = path.with_name(f"{path.stem} before version {version + 1}.checkin")
    copy(connection, target)
    return target


def newest_first(path: Path) -> list[Path]:
    """The backups of *path* that are there, by the time in their names."""
    folder = backup_folder(path)
    return sorted(folder.glob("*.checkin"), key=lambda p: p.name, reverse=True)


def remove_all(path: Path) -> None:
    """Delete every backup: after an erasure they would bring the person back."""
    for old in (*newest_first(path), *_beside(path, "before version")):
        old.unlink(missing_ok=True)
    for half in backup_folder(path).glob("*.checkin.new*"):  # broken off while it was copied
        half.unlink(missing_ok=True)


def set_aside(path: Path) -> list[Path]:
    """The files that `restore` kept when it put another in the place of *path*."""
    return _beside(path, "set aside")


def _beside(path: Path, what: str) -> list[Path]:
    start = f"{path.stem} {what} "
    return sorted(p for p in path.parent.glob("*.checkin") if p.name.startswith(start))


def restore(backup: Path, path: Path) -> Path | None:
    """Put *backup* in the place of *path*; what was there is kept and its new name returned.

    The restored file goes on as a new station by itself.

    Raises:
        StoreOpen: Somebody has *path* open; their next scan would go into the file set aside.
        OSError, DiskFull, StoreDamaged: A file could not be copied or renamed; then *path* is as
            it was.
    """
    _refuse_if_open(path)
    new = path.with_name(f"{path.name}.restoring")
    with translated(path), closing(sqlite3.connect(backup, isolation_level=None)) as source:
        copy(source, new)
    there = path.exists()
    kept = _free_name(path)
    moved: list[tuple[Path, Path]] = []
    try:
        # The log first: with another file under its name, sqlite would write it into that one.
        for suffix in ("-wal", "-shm", "-journal", ""):
            old = path.with_name(path.name + suffix)
            if old.exists():
                aside = kept.with_name(kept.name + suffix)
                old.replace(aside)
                moved.append((old, aside))
        new.replace(path)
    except OSError:
        for old, aside in reversed(moved):
            aside.replace(old)
        raise
    return kept if there else None


def _refuse_if_open(path: Path) -> None:
    """Bring the log of *path* into the file, which sqlite does only where nobody else has it open.

    What cannot be read as an event file is in nobody's use; it is set aside as it is.

    Raises:
        StoreOpen: Somebody has it open.
    """
    if not path.is_file():
        return
    with closing(sqlite3.connect(path, timeout=_ALONE_S, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise StoreOpen from error
            log.warning("set aside a file that cannot be read: %s", error.sqlite_errorname)


def _free_name(path: Path) -> Path:
    number = 1
    while True:
        name = path.with_name(f"{path.stem} set aside {number}.checkin")
        if not name.exists() and not name.with_name(f"{name.name}-wal").exists():
            return name
        number += 1


def copy(
    connection: sqlite3.Connection,
    target: Path,
    progress: Callable[[int, int, int], None] | None = None,
) -> None:
    """Copy an open file, not in a transaction, to *target* as it is at this moment.

    *progress* is told (sqlite's status, pages left, pages in all) between two steps.
    """
    new = target.with_name(target.name + ".new")
    new.unlink(missing_ok=True)
    made = sqlite3.connect(new)
    try:
        # One state of the file from beginning to end: without it, sqlite begins the copy anew
        # whenever another connection has written. https://sqlite.org/backup.html
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            connection.backup(made, pages=_PAGES, sleep=0.001, progress=progress)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        made.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        made.close()
        new.unlink(missing_ok=True)
        raise
    made.close()
    new.replace(target)
