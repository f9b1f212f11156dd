"""Copies of an event file beside itself: made while it is used, the last ten kept."""

import logging
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkin.store.db import backup_folder, translated

log = logging.getLogger(__name__)

KEPT = 10
_STAMP = "%Y-%m-%d %H.%M.%S"
_PAGES = 256  # copied between two breaths, so that a scan never waits for a backup


def make(connection: sqlite3.Connection, path: Path, at: datetime) -> Path:
    """Copy the open file; a copy is there whole or not at all.

    Raises:
        sqlite3.OperationalError: The copy could not be written, for example on a full disk.
    """
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    target = folder / _name(path, at.astimezone(UTC))
    _copy(connection, target)
    for old in newest_first(path)[KEPT:]:
        old.unlink(missing_ok=True)
    log.info("backup made")
    return target


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
    _copy(connection, target)
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

    Nobody may have *path* open. The restored file goes on as a new station by itself.

    Raises:
        OSError, DiskFull, StoreDamaged: A file could not be copied or renamed; then *path* is as
            it was.
    """
    new = path.with_name(f"{path.name}.restoring")
    with translated(path), closing(sqlite3.connect(backup)) as source:
        _copy(source, new)
    kept = None
    if path.exists():
        kept = _free_name(path)
        path.replace(kept)
        for suffix in ("-wal", "-shm"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                beside.replace(kept.with_name(kept.name + suffix))
    new.replace(path)
    return kept


def _free_name(path: Path) -> Path:
    number = 1
    while (name := path.with_name(f"{path.stem} set aside {number}.checkin")).exists():
        number += 1
    return name


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    new = target.with_name(target.name + ".new")
    new.unlink(missing_ok=True)
    copy = sqlite3.connect(new)
    try:
        connection.backup(copy, pages=_PAGES, sleep=0.001)
        copy.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        copy.close()
        new.unlink(missing_ok=True)
        raise
    copy.close()
    new.replace(target)
