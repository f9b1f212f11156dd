"""Copies of an event file beside itself: made while it is used, the last ten kept."""

import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from checkin.store.db import backup_folder

log = logging.getLogger(__name__)

KEPT = 10
_PAGES = 256  # copied between two breaths, so that a scan never waits for a backup


def make(connection: sqlite3.Connection, path: Path, at: datetime) -> Path:
    """Copy the open file; a copy is there whole or not at all.

    Raises:
        sqlite3.OperationalError: The copy could not be written, for example on a full disk.
    """
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    target = folder / f"{path.stem} {at.astimezone(UTC):%Y-%m-%d %H.%M.%S}.checkin"
    _copy(connection, target)
    for old in newest_first(path)[KEPT:]:
        old.unlink(missing_ok=True)
    log.info("backup made")
    return target


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
    for old in newest_first(path):
        old.unlink(missing_ok=True)


def restore(backup: Path, path: Path) -> Path | None:
    """Put *backup* in the place of *path*; what was there is kept and its new name returned.

    Nobody may have *path* open. The restored file goes on as a new station by itself.

    Raises:
        OSError: A file could not be copied or renamed; then *path* is as it was.
    """
    new = path.with_name(f"{path.name}.restoring")
    with sqlite3.connect(backup) as source, sqlite3.connect(new) as target:
        source.backup(target)
    source.close()
    target.close()
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
